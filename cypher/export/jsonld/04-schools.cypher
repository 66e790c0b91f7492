// Schools: organizations of W3C ORG.
MATCH (n:School)
USING INDEX n:School(id)
WHERE n.id IS NOT NULL
RETURN 'urn:minutegraph:' + n.id AS `@id`, ['org:Organization', 'prov:Agent', 'School'] AS `@type`, n.name AS name, n.aliases AS altLabel,
       n.formerNames AS formerName, n.urn AS urn,
       COLLECT { MATCH (n)-[:PART_OF]->(b) WHERE b <> n RETURN DISTINCT 'urn:minutegraph:' + b.id AS id ORDER BY id } AS subOrganizationOf,
       COLLECT { MATCH (n)-[s:STATED_IN]->() RETURN DISTINCT 'urn:minutegraph:' + s.document AS id ORDER BY id } AS wasDerivedFrom
ORDER BY n.id
