// The paragraphs, items, rows and headings of documents.
MATCH (n:Passage)
USING INDEX n:Passage(id)
WHERE n.id IS NOT NULL
RETURN n.id AS `id:ID`,
       COLLECT { UNWIND labels(n) AS label WITH label WHERE label <> 'Thing' RETURN label ORDER BY label } AS `:LABEL`,
       n.ordinal AS `ordinal:long`, n.number AS number, n.start AS `start:long`, n.end AS `end:long`, n.text AS text,
       n.document AS document
ORDER BY n.id
