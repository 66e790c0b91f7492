// The people: fact "person".
MATCH (p:Person)
USING INDEX p:Person(id)
WHERE p.id IS NOT NULL
RETURN 'person' AS fact, p.name AS name, p.aliases AS aliases, p.kinds AS kinds,
       COLLECT { MATCH (p)-[s:STATED_IN]->()
                 WITH DISTINCT s.file AS document, s.start AS start, s.end AS end, s.quote AS quote
                 ORDER BY document, start, end
                 RETURN [document, start, end, quote] } AS evidence
ORDER BY p.id
