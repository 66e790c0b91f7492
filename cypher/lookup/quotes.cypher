// The exact words at places in documents; a document's text is read once.
UNWIND $documents AS wanted
MATCH (d:Document {id: wanted.id})
WITH d, d.text AS text, wanted.spans AS spans
RETURN d.id AS document, d.file AS file, coalesce(d.title, d.file) AS title, d.date AS date,
  [span IN spans | substring(text, span[0], span[1] - span[0])] AS quotes
