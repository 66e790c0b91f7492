// Contracts.
MATCH (n:Contract)
USING INDEX n:Contract(id)
WHERE n.id IS NOT NULL
RETURN 'urn:minutegraph:' + n.id AS `@id`, ['prov:Entity', 'Contract'] AS `@type`, n.subject AS description, n.term AS term, n.extension AS extension,
       n.start AS from,
       COLLECT { MATCH (o)-[:CLIENT_OF]->(n) RETURN DISTINCT 'urn:minutegraph:' + o.id AS id ORDER BY id } AS client,
       COLLECT { MATCH (o)-[:SUPPLIER_OF]->(n) RETURN DISTINCT 'urn:minutegraph:' + o.id AS id ORDER BY id } AS supplier,
       COLLECT { MATCH (n)-[s:STATED_IN]->() RETURN DISTINCT 'urn:minutegraph:' + s.document AS id ORDER BY id } AS wasDerivedFrom
ORDER BY n.id
