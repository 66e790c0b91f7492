// What is to be done, and who is bound: PROV entities that meetings generated.
MATCH (n:Commitment)
USING INDEX n:Commitment(id)
WHERE n.id IS NOT NULL
RETURN 'urn:minutegraph:' + n.id AS `@id`, ['prov:Entity', 'Commitment'] AS `@type`, n.kind AS kind, n.text AS description, n.due AS due, n.madeOn AS date,
       n.status AS status, n.asOf AS asOf,
       COLLECT { MATCH (o)-[:BOUND_BY]->(n) RETURN DISTINCT 'urn:minutegraph:' + o.id AS id ORDER BY id } AS binds,
       COLLECT { MATCH (o)-[:REQUESTED]->(n) RETURN DISTINCT 'urn:minutegraph:' + o.id AS id ORDER BY id } AS requestedBy,
       COLLECT { MATCH (n)-[:ABOUT]->(o) RETURN DISTINCT 'urn:minutegraph:' + o.id AS id ORDER BY id } AS about,
       COLLECT { MATCH (n)-[:MADE_AT]->(m) RETURN DISTINCT 'urn:minutegraph:' + m.id AS id ORDER BY id } AS wasGeneratedBy,
       COLLECT { MATCH (n)-[s:STATED_IN]->() RETURN DISTINCT 'urn:minutegraph:' + s.document AS id ORDER BY id } AS wasDerivedFrom
ORDER BY n.id
