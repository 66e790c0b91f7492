// The schools: fact "school".
MATCH (n:School)
USING INDEX n:School(id)
WHERE n.id IS NOT NULL
RETURN 'school' AS fact, n.name AS name, n.aliases AS aliases, n.formerNames AS formerNames, n.urn AS urn,
       COLLECT { MATCH (n)-[s:STATED_IN]->()
                 WITH DISTINCT s.file AS document, s.start AS start, s.end AS end, s.quote AS quote
                 ORDER BY document, start, end
                 RETURN [document, start, end, quote] } AS evidence
ORDER BY n.id
