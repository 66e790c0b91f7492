// Who is said to be a member, the chair or the head of a body: Popolo "memberships".
MATCH (p:Person)
USING INDEX p:Person(id)
WHERE p.id IS NOT NULL
CALL (p) {
  MATCH (p)-[r:MEMBER_OF|CHAIRS|LEADS]->(b:Body|School|Service)
  RETURN b, type(r) AS type, collect(r) AS facts
}
RETURN p.id + '-' + toLower(type) + '-' + b.id AS id,
       CASE type WHEN 'CHAIRS' THEN 'chair' WHEN 'LEADS' THEN 'head' ELSE 'member' END AS role,
       p.id AS person_id, b.id AS organization_id,
       COLLECT { UNWIND facts AS f UNWIND range(0, size(f.starts) - 1) AS i
                 WITH DISTINCT f.document AS document, f.starts[i] AS start, f.ends[i] AS end, f.quotes[i] AS quote
                 ORDER BY document, start, end
                 RETURN {url: 'urn:minutegraph:' + document + '#char=' + start + ',' + end, note: quote} } AS sources
ORDER BY p.id, type, b.id
