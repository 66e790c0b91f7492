// Figures with their meaning: fact "measure".
MATCH (m:Measure)
USING INDEX m:Measure(id)
WHERE m.id IS NOT NULL
RETURN 'measure' AS fact, m.value AS value, m.what AS what, m.period AS period,
       head(COLLECT { MATCH (m)-[:ABOUT]->(n) RETURN coalesce(n.name, n.title) }) AS subject,
       COLLECT { MATCH (m)-[s:STATED_IN]->()
                 WITH DISTINCT s.file AS document, s.start AS start, s.end AS end, s.quote AS quote
                 ORDER BY document, start, end
                 RETURN [document, start, end, quote] } AS evidence
ORDER BY m.id
