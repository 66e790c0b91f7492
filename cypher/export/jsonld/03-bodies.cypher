// Bodies: organizations of W3C ORG; committees, boards and departments are units of others.
MATCH (n:Body)
USING INDEX n:Body(id)
WHERE n.id IS NOT NULL
RETURN 'urn:minutegraph:' + n.id AS `@id`,
       [CASE WHEN n.kind IN ['committee', 'board', 'department'] THEN 'org:OrganizationalUnit' ELSE 'org:Organization' END,
        'prov:Agent', 'Body'] AS `@type`,
       n.name AS name, n.aliases AS altLabel, n.formerNames AS formerName, n.kind AS kind,
       COLLECT { MATCH (n)-[:PART_OF]->(b) WHERE b <> n RETURN DISTINCT 'urn:minutegraph:' + b.id AS id ORDER BY id } AS subOrganizationOf,
       COLLECT { MATCH (n)-[:MEMBER_OF]->(b) RETURN DISTINCT 'urn:minutegraph:' + b.id AS id ORDER BY id } AS memberOf,
       COLLECT { MATCH (n)-[s:STATED_IN]->() RETURN DISTINCT 'urn:minutegraph:' + s.document AS id ORDER BY id } AS wasDerivedFrom
ORDER BY n.id
