// Councils, committees, charities, companies and other bodies.
MATCH (n:Body)
USING INDEX n:Body(id)
WHERE n.id IS NOT NULL
RETURN n.id AS `id:ID`,
       COLLECT { UNWIND labels(n) AS label WITH label WHERE label <> 'Thing' RETURN label ORDER BY label } AS `:LABEL`,
       n.name AS name, n.aliases AS `aliases:string[]`, n.formerNames AS `formerNames:string[]`, n.kind AS kind
ORDER BY n.id
