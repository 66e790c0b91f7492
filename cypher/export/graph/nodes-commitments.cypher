// What is to be done.
MATCH (n:Commitment)
USING INDEX n:Commitment(id)
WHERE n.id IS NOT NULL
RETURN n.id AS `id:ID`,
       COLLECT { UNWIND labels(n) AS label WITH label WHERE label <> 'Thing' RETURN label ORDER BY label } AS `:LABEL`,
       n.kind AS kind, n.text AS text, n.due AS due, n.madeOn AS madeOn, n.status AS status, n.asOf AS asOf,
       n.document AS document
ORDER BY n.id
