// All documents, the latest first.
MATCH (d:Document)
RETURN d.id AS id, d.file AS file, coalesce(d.title, d.file) AS title, d.kind AS kind, d.date AS date,
  d.council AS council, d.body AS body
ORDER BY coalesce(d.date, '') DESC, file
