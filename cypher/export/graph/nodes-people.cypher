// People, with all names that documents give them.
MATCH (n:Person)
USING INDEX n:Person(id)
WHERE n.id IS NOT NULL
RETURN n.id AS `id:ID`,
       COLLECT { UNWIND labels(n) AS label WITH label WHERE label <> 'Thing' RETURN label ORDER BY label } AS `:LABEL`,
       n.name AS name, n.aliases AS `aliases:string[]`, n.formerNames AS `formerNames:string[]`, n.kinds AS `kinds:string[]`
ORDER BY n.id
