// The services: fact "service".
MATCH (n:Service)
USING INDEX n:Service(id)
WHERE n.id IS NOT NULL
RETURN 'service' AS fact, n.name AS name, n.aliases AS aliases,
       COLLECT { MATCH (n)-[s:STATED_IN]->()
                 WITH DISTINCT s.file AS document, s.start AS start, s.end AS end, s.quote AS quote
                 ORDER BY document, start, end
                 RETURN [document, start, end, quote] } AS evidence
ORDER BY n.id
