// Who holds or held a post at a body: Popolo "memberships".
MATCH (r:Role)
USING INDEX r:Role(id)
WHERE r.id IS NOT NULL AND EXISTS { (r)<-[:HOLDS]-() } AND EXISTS { (r)-[:AT]->() }
CALL (r) {
  MATCH (p:Person)-[:HOLDS]->(r)-[:AT]->(b)
  RETURN p, b ORDER BY p.id, b.id LIMIT 1
}
RETURN r.id AS id, r.status AS label, r.title AS role, p.id AS person_id, b.id AS organization_id,
       b.id + '-' + toLower(replace(r.title, ' ', '-')) AS post_id, head([day IN [r.from] WHERE day =~ '[0-9]{4}(-[0-9]{2}){0,2}']) AS start_date, head([day IN [r.to] WHERE day =~ '[0-9]{4}(-[0-9]{2}){0,2}']) AS end_date,
       COLLECT { MATCH (r)-[s:STATED_IN]->()
                 WITH DISTINCT s.document AS document, s.start AS start, s.end AS end, s.quote AS quote
                 ORDER BY document, start, end
                 RETURN {url: 'urn:minutegraph:' + document + '#char=' + start + ',' + end, note: quote} } AS sources
ORDER BY r.id
