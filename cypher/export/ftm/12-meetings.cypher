// Meetings: FollowTheMoney "Event".
MATCH (n:Meeting)
USING INDEX n:Meeting(id)
WHERE n.id IS NOT NULL
RETURN n.id AS id, 'Event' AS schema,
       {name: ['Meeting' + coalesce(' of ' + head(COLLECT { MATCH (n)-[:HELD_BY]->(b) RETURN b.name AS name ORDER BY name }), '')
          + coalesce(', ' + n.date, '')],
        date: [day IN [n.date] WHERE day =~ '[0-9]{4}(-[0-9]{2}){0,2}'],
        organizer: COLLECT { MATCH (n)-[:HELD_BY]->(b:Body) RETURN DISTINCT b.id AS id ORDER BY id },
        involved: COLLECT { MATCH (p:Person)-[a:ATTENDED]->(n) WHERE coalesce(a.as, 'present') <> 'apologies'
                            RETURN DISTINCT p.id AS id ORDER BY id }} AS properties
ORDER BY n.id
