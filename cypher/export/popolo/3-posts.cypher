// Posts of bodies, once for all who hold or held them: Popolo "posts".
MATCH (b:Thing)
USING INDEX b:Thing(id)
WHERE b.id IS NOT NULL
CALL (b) {
  MATCH (r:Role)-[:AT]->(b)
  RETURN r.title AS title, collect(DISTINCT r) AS roles
}
RETURN b.id + '-' + toLower(replace(title, ' ', '-')) AS id, title AS label, title AS role, b.id AS organization_id,
       COLLECT { UNWIND roles AS r MATCH (r)-[s:STATED_IN]->()
                 WITH DISTINCT s.document AS document, s.start AS start, s.end AS end, s.quote AS quote
                 ORDER BY document, start, end
                 RETURN {url: 'urn:minutegraph:' + document + '#char=' + start + ',' + end, note: quote} } AS sources
ORDER BY b.id, title
