// Posts and who holds them: fact "role".
MATCH (r:Role)
USING INDEX r:Role(id)
WHERE r.id IS NOT NULL AND EXISTS { (r)<-[:HOLDS]-() }
RETURN 'role' AS fact, head(COLLECT { MATCH (r)<-[:HOLDS]-(p) RETURN coalesce(p.name, p.title) }) AS person,
       r.title AS title, head(COLLECT { MATCH (r)-[:AT]->(b) RETURN b.name }) AS body, r.status AS status,
       r.interim AS interim, r.from AS from, r.to AS to,
       COLLECT { MATCH (r)-[s:STATED_IN]->()
                 WITH DISTINCT s.file AS document, s.start AS start, s.end AS end, s.quote AS quote
                 ORDER BY document, start, end
                 RETURN [document, start, end, quote] } AS evidence
ORDER BY r.id
