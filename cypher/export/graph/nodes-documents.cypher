// Documents with their texts, in which all positions count.
MATCH (n:Document)
USING INDEX n:Document(id)
WHERE n.id IS NOT NULL
RETURN n.id AS `id:ID`,
       COLLECT { UNWIND labels(n) AS label WITH label WHERE label <> 'Thing' RETURN label ORDER BY label } AS `:LABEL`,
       n.file AS file, n.title AS title, n.kind AS kind, n.date AS date, n.council AS council, n.body AS body, n.sha256 AS sha256,
       n.text AS text
ORDER BY n.id
