// Documents: FollowTheMoney "Document".
MATCH (n:Document)
USING INDEX n:Document(id)
WHERE n.id IS NOT NULL
RETURN n.id AS id, 'Document' AS schema,
       {fileName: [n.file], title: [coalesce(n.title, n.file)], name: [coalesce(n.title, n.file)], date: [day IN [n.date] WHERE day =~ '[0-9]{4}(-[0-9]{2}){0,2}'],
        publisher: [n.council], author: [n.body]} AS properties
ORDER BY n.id
