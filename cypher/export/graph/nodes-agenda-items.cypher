// Items of agendas.
MATCH (n:AgendaItem)
USING INDEX n:AgendaItem(id)
WHERE n.id IS NOT NULL
RETURN n.id AS `id:ID`,
       COLLECT { UNWIND labels(n) AS label WITH label WHERE label <> 'Thing' RETURN label ORDER BY label } AS `:LABEL`,
       n.number AS number, n.title AS title, n.document AS document
ORDER BY n.id
