// The documents: fact "document".
MATCH (d:Document)
USING INDEX d:Document(id)
WHERE d.id IS NOT NULL
RETURN 'document' AS fact, d.file AS file, d.council AS council, d.body AS body, d.title AS title, d.kind AS kind,
       d.date AS date,
       COLLECT { MATCH (d)-[s:STATED_IN]->()
                 WITH DISTINCT s.file AS document, s.start AS start, s.end AS end, s.quote AS quote
                 ORDER BY document, start, end
                 RETURN [document, start, end, quote] } AS evidence
ORDER BY d.id
