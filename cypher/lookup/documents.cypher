// What a quotation says of the documents that it is from.
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, d.file AS file, coalesce(d.title, d.file) AS title, d.date AS date
