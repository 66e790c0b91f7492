// Services: organizational units of W3C ORG.
MATCH (n:Service)
USING INDEX n:Service(id)
WHERE n.id IS NOT NULL
RETURN 'urn:minutegraph:' + n.id AS `@id`, ['org:OrganizationalUnit', 'prov:Agent', 'Service'] AS `@type`, n.name AS name, n.aliases AS altLabel,
       COLLECT { MATCH (n)-[:PART_OF]->(b) WHERE b <> n RETURN DISTINCT 'urn:minutegraph:' + b.id AS id ORDER BY id } AS subOrganizationOf,
       COLLECT { MATCH (n)-[s:STATED_IN]->() RETURN DISTINCT 'urn:minutegraph:' + s.document AS id ORDER BY id } AS wasDerivedFrom
ORDER BY n.id
