// Posts, each with its holder.
MATCH (n:Role)
USING INDEX n:Role(id)
WHERE n.id IS NOT NULL
RETURN n.id AS `id:ID`,
       COLLECT { UNWIND labels(n) AS label WITH label WHERE label <> 'Thing' RETURN label ORDER BY label } AS `:LABEL`,
       n.title AS title, n.status AS status, n.interim AS `interim:boolean`, n.from AS from, n.to AS to
ORDER BY n.id
