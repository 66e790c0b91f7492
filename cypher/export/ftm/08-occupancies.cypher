// Who holds or held a post: FollowTheMoney "Occupancy".
MATCH (r:Role)
USING INDEX r:Role(id)
WHERE r.id IS NOT NULL AND EXISTS { (r)<-[:HOLDS]-(:Person) }
RETURN r.id AS id, 'Occupancy' AS schema,
       {holder: COLLECT { MATCH (p:Person)-[:HOLDS]->(r) RETURN DISTINCT p.id AS id ORDER BY id },
        post: ['position-' + r.id], status: [r.status], startDate: [day IN [r.from] WHERE day =~ '[0-9]{4}(-[0-9]{2}){0,2}'], endDate: [day IN [r.to] WHERE day =~ '[0-9]{4}(-[0-9]{2}){0,2}'],
        proof: COLLECT { MATCH (r)-[s:STATED_IN]->() RETURN DISTINCT s.document AS id ORDER BY id },
        summary: COLLECT { MATCH (r)-[s:STATED_IN]->() RETURN DISTINCT s.quote AS quote ORDER BY quote }} AS properties
ORDER BY r.id
