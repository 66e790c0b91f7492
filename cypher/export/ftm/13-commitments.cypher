// What is to be done: FollowTheMoney "Event" that involves those who are bound.
MATCH (n:Commitment)
USING INDEX n:Commitment(id)
WHERE n.id IS NOT NULL
RETURN n.id AS id, 'Event' AS schema,
       {name: [n.text], keywords: [n.kind], date: [day IN [n.madeOn] WHERE day =~ '[0-9]{4}(-[0-9]{2}){0,2}'], endDate: [day IN [n.due] WHERE day =~ '[0-9]{4}(-[0-9]{2}){0,2}'],
        description: ['Due: ' + n.due],
        organizer: COLLECT { MATCH (n)-[:MADE_AT]->()-[:HELD_BY]->(b:Body) RETURN DISTINCT b.id AS id ORDER BY id },
        involved: COLLECT { MATCH (o:Person|Body|School|Service)-[:BOUND_BY]->(n) RETURN DISTINCT o.id AS id ORDER BY id },
        notes: COLLECT { MATCH (r:Role)-[:BOUND_BY]->(n) RETURN DISTINCT 'Bound: ' + r.title AS post ORDER BY post }} AS properties
ORDER BY n.id
