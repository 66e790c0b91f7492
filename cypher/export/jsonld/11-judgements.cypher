// Results of inspections.
MATCH (n:Judgement)
USING INDEX n:Judgement(id)
WHERE n.id IS NOT NULL
RETURN 'urn:minutegraph:' + n.id AS `@id`, ['prov:Entity', 'Judgement'] AS `@type`, n.outcome AS outcome, n.area AS area, n.date AS date,
       n.inspector AS inspector, n.awaited AS awaited,
       COLLECT { MATCH (n)-[:JUDGED]->(o) RETURN DISTINCT 'urn:minutegraph:' + o.id AS id ORDER BY id } AS about,
       COLLECT { MATCH (n)-[s:STATED_IN]->() RETURN DISTINCT 'urn:minutegraph:' + s.document AS id ORDER BY id } AS wasDerivedFrom
ORDER BY n.id
