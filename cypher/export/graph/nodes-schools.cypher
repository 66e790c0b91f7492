// Schools.
MATCH (n:School)
USING INDEX n:School(id)
WHERE n.id IS NOT NULL
RETURN n.id AS `id:ID`,
       COLLECT { UNWIND labels(n) AS label WITH label WHERE label <> 'Thing' RETURN label ORDER BY label } AS `:LABEL`,
       n.name AS name, n.aliases AS `aliases:string[]`, n.formerNames AS `formerNames:string[]`, n.urn AS urn
ORDER BY n.id
