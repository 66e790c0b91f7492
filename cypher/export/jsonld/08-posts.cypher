// Posts whose holder nobody names: posts of W3C ORG.
MATCH (n:Role)
USING INDEX n:Role(id)
WHERE n.id IS NOT NULL AND NOT EXISTS { (n)<-[:HOLDS]-() }
RETURN 'urn:minutegraph:' + n.id AS `@id`, ['org:Post', 'prov:Entity'] AS `@type`, n.title AS prefLabel,
       COLLECT { MATCH (n)-[:AT]->(b) RETURN DISTINCT 'urn:minutegraph:' + b.id AS id ORDER BY id } AS postIn,
       COLLECT { MATCH (n)-[s:STATED_IN]->() RETURN DISTINCT 'urn:minutegraph:' + s.document AS id ORDER BY id } AS wasDerivedFrom
ORDER BY n.id
