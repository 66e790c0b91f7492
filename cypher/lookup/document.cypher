// One document with its text.
MATCH (d:Document {id: $id})
RETURN d.id AS id, d.file AS file, coalesce(d.title, d.file) AS title, d.kind AS kind, d.date AS date,
  d.council AS council, d.body AS body, d.text AS text
