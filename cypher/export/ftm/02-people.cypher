// People: FollowTheMoney "Person".
MATCH (n:Person)
USING INDEX n:Person(id)
WHERE n.id IS NOT NULL
RETURN n.id AS id, 'Person' AS schema,
       {name: [n.name], alias: n.aliases, previousName: n.formerNames,
        position: COLLECT { MATCH (n)-[:HOLDS]->(r:Role) RETURN DISTINCT r.title AS title ORDER BY title }} AS properties
ORDER BY n.id
