// Programmes: PROV plans.
MATCH (n:Programme)
USING INDEX n:Programme(id)
WHERE n.id IS NOT NULL
RETURN 'urn:minutegraph:' + n.id AS `@id`, ['prov:Plan', 'Programme'] AS `@type`, n.name AS name, n.aliases AS altLabel,
       COLLECT { MATCH (n)-[s:STATED_IN]->() RETURN DISTINCT 'urn:minutegraph:' + s.document AS id ORDER BY id } AS wasDerivedFrom
ORDER BY n.id
