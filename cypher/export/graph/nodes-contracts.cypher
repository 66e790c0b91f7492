// Contracts.
MATCH (n:Contract)
USING INDEX n:Contract(id)
WHERE n.id IS NOT NULL
RETURN n.id AS `id:ID`,
       COLLECT { UNWIND labels(n) AS label WITH label WHERE label <> 'Thing' RETURN label ORDER BY label } AS `:LABEL`,
       n.subject AS subject, n.term AS term, n.extension AS extension, n.start AS start, n.document AS document
ORDER BY n.id
