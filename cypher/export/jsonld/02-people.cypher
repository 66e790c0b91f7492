// People: FOAF persons, members and heads in terms of W3C ORG.
MATCH (n:Person)
USING INDEX n:Person(id)
WHERE n.id IS NOT NULL
RETURN 'urn:minutegraph:' + n.id AS `@id`, ['foaf:Person', 'prov:Agent', 'Person'] AS `@type`, n.name AS name, n.aliases AS altLabel, n.kinds AS kind,
       COLLECT { MATCH (n)-[:MEMBER_OF]->(b) RETURN DISTINCT 'urn:minutegraph:' + b.id AS id ORDER BY id } AS memberOf,
       COLLECT { MATCH (n)-[:CHAIRS|LEADS]->(b) RETURN DISTINCT 'urn:minutegraph:' + b.id AS id ORDER BY id } AS headOf,
       COLLECT { MATCH (n)-[s:STATED_IN]->() RETURN DISTINCT 'urn:minutegraph:' + s.document AS id ORDER BY id } AS wasDerivedFrom
ORDER BY n.id
