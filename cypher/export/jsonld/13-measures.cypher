// Figures.
MATCH (n:Measure)
USING INDEX n:Measure(id)
WHERE n.id IS NOT NULL
RETURN 'urn:minutegraph:' + n.id AS `@id`, ['prov:Entity', 'Measure'] AS `@type`, n.value AS value, n.unit AS unit, n.what AS description, n.period AS period,
       n.comparator AS comparator,
       COLLECT { MATCH (n)-[:ABOUT]->(o) RETURN DISTINCT 'urn:minutegraph:' + o.id AS id ORDER BY id } AS about,
       COLLECT { MATCH (n)-[s:STATED_IN]->() RETURN DISTINCT 'urn:minutegraph:' + s.document AS id ORDER BY id } AS wasDerivedFrom
ORDER BY n.id
