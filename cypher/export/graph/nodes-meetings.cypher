// Meetings.
MATCH (n:Meeting)
USING INDEX n:Meeting(id)
WHERE n.id IS NOT NULL
RETURN n.id AS `id:ID`,
       COLLECT { UNWIND labels(n) AS label WITH label WHERE label <> 'Thing' RETURN label ORDER BY label } AS `:LABEL`,
       n.date AS date
ORDER BY n.id
