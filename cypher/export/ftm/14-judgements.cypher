// Results of inspections: FollowTheMoney "Event".
MATCH (n:Judgement)
USING INDEX n:Judgement(id)
WHERE n.id IS NOT NULL
RETURN n.id AS id, 'Event' AS schema,
       {name: [coalesce(n.inspector + ': ', '') + coalesce(n.outcome, 'awaited') + coalesce(' (' + n.area + ')', '')], date: [day IN [n.date] WHERE day =~ '[0-9]{4}(-[0-9]{2}){0,2}'],
        keywords: ['inspection'],
        involved: COLLECT { MATCH (n)-[:JUDGED]->(o:Body|School|Service) RETURN DISTINCT o.id AS id ORDER BY id }} AS properties
ORDER BY n.id
