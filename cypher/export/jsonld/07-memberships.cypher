// Who holds or held a post: memberships of W3C ORG with the role in them.
MATCH (n:Role)
USING INDEX n:Role(id)
WHERE n.id IS NOT NULL AND EXISTS { (n)<-[:HOLDS]-() }
RETURN 'urn:minutegraph:' + n.id AS `@id`, ['org:Membership', 'prov:Entity'] AS `@type`,
       COLLECT { MATCH (p)-[:HOLDS]->(n) RETURN DISTINCT 'urn:minutegraph:' + p.id AS id ORDER BY id } AS member,
       COLLECT { MATCH (n)-[:AT]->(b) RETURN DISTINCT 'urn:minutegraph:' + b.id AS id ORDER BY id } AS organization,
       {`@type`: 'org:Role', prefLabel: n.title} AS role, n.status AS status, n.interim AS interim, n.from AS from, n.to AS to,
       COLLECT { MATCH (n)-[s:STATED_IN]->() RETURN DISTINCT 'urn:minutegraph:' + s.document AS id ORDER BY id } AS wasDerivedFrom
ORDER BY n.id
