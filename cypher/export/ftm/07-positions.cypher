// Posts, one for each role: FollowTheMoney "Position".
MATCH (n:Role)
USING INDEX n:Role(id)
WHERE n.id IS NOT NULL
RETURN 'position-' + n.id AS id, 'Position' AS schema,
       {name: [n.title],
        organization: COLLECT { MATCH (n)-[:AT]->(b:Body|School|Service) RETURN DISTINCT b.id AS id ORDER BY id }} AS properties
ORDER BY n.id
