// Questions and their answers.
MATCH (n:Exchange)
USING INDEX n:Exchange(id)
WHERE n.id IS NOT NULL
RETURN n.id AS `id:ID`,
       COLLECT { UNWIND labels(n) AS label WITH label WHERE label <> 'Thing' RETURN label ORDER BY label } AS `:LABEL`,
       n.topic AS topic, n.document AS document
ORDER BY n.id
