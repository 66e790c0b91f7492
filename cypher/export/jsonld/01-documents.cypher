// Documents: PROV entities.
MATCH (n:Document)
USING INDEX n:Document(id)
WHERE n.id IS NOT NULL
RETURN 'urn:minutegraph:' + n.id AS `@id`, ['prov:Entity', 'Document'] AS `@type`, n.title AS title, n.file AS file, n.date AS date, n.kind AS kind,
       n.council AS publisher
ORDER BY n.id
