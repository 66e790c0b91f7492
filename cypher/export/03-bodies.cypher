// The bodies: fact "body".
MATCH (b:Body)
USING INDEX b:Body(id)
WHERE b.id IS NOT NULL
RETURN 'body' AS fact, b.name AS name, b.aliases AS aliases, b.kind AS kind,
       COLLECT { MATCH (b)-[s:STATED_IN]->()
                 WITH DISTINCT s.file AS document, s.start AS start, s.end AS end, s.quote AS quote
                 ORDER BY document, start, end
                 RETURN [document, start, end, quote] } AS evidence
ORDER BY b.id
