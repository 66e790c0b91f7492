// Meetings: PROV activities.
MATCH (n:Meeting)
USING INDEX n:Meeting(id)
WHERE n.id IS NOT NULL
RETURN 'urn:minutegraph:' + n.id AS `@id`, ['prov:Activity', 'Meeting'] AS `@type`, n.date AS date,
       COLLECT { MATCH (n)-[:HELD_BY]->(b) RETURN DISTINCT 'urn:minutegraph:' + b.id AS id ORDER BY id } AS heldBy,
       COLLECT { MATCH (p)-[a:ATTENDED]->(n) WHERE coalesce(a.as, 'present') <> 'apologies' RETURN DISTINCT 'urn:minutegraph:' + p.id AS id ORDER BY id } AS wasAssociatedWith,
       COLLECT { MATCH (n)<-[:RECORDS]-(d) RETURN DISTINCT 'urn:minutegraph:' + d.id AS id ORDER BY id } AS recordedIn
ORDER BY n.id
