// Questions and their answers.
MATCH (n:Exchange)
USING INDEX n:Exchange(id)
WHERE n.id IS NOT NULL
RETURN 'urn:minutegraph:' + n.id AS `@id`, ['prov:Entity', 'Exchange'] AS `@type`, n.topic AS description,
       COLLECT { MATCH (o)-[:ASKED]->(n) RETURN DISTINCT 'urn:minutegraph:' + o.id AS id ORDER BY id } AS askedBy,
       COLLECT { MATCH (o)-[:ANSWERED]->(n) RETURN DISTINCT 'urn:minutegraph:' + o.id AS id ORDER BY id } AS answeredBy,
       COLLECT { MATCH (n)-[:ABOUT]->(o) RETURN DISTINCT 'urn:minutegraph:' + o.id AS id ORDER BY id } AS about,
       COLLECT { MATCH (n)-[s:STATED_IN]->() RETURN DISTINCT 'urn:minutegraph:' + s.document AS id ORDER BY id } AS wasDerivedFrom
ORDER BY n.id
