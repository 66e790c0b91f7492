// Contracts: FollowTheMoney "Contract".
MATCH (n:Contract)
USING INDEX n:Contract(id)
WHERE n.id IS NOT NULL
RETURN n.id AS id, 'Contract' AS schema,
       {name: [n.subject], title: [n.subject], contractDate: [day IN [n.start] WHERE day =~ '[0-9]{4}(-[0-9]{2}){0,2}'],
        description: ['Term: ' + n.term, 'Extension: ' + n.extension],
        authority: COLLECT { MATCH (c)-[:CLIENT_OF]->(n) RETURN DISTINCT c.id AS id ORDER BY id }} AS properties
ORDER BY n.id
