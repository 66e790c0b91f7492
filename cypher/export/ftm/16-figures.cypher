// Figures: FollowTheMoney "Note" on whom or what they are about.
MATCH (n:Measure)
USING INDEX n:Measure(id)
WHERE n.id IS NOT NULL
RETURN n.id AS id, 'Note' AS schema,
       {name: [n.value + coalesce(' ' + n.what, '')], keywords: ['figure'],
        description: ['Period: ' + n.period, 'Held against: ' + n.comparator],
        entity: COLLECT { MATCH (n)-[:ABOUT]->(o:Person|Body|School|Service|Programme) RETURN DISTINCT o.id AS id ORDER BY id },
        proof: COLLECT { MATCH (n)-[s:STATED_IN]->() RETURN DISTINCT s.document AS id ORDER BY id },
        summary: COLLECT { MATCH (n)-[s:STATED_IN]->() RETURN DISTINCT s.quote AS quote ORDER BY quote }} AS properties
ORDER BY n.id
