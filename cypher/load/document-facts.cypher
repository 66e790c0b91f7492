// Marks a document's facts as written.
UNWIND $rows AS row
MATCH (document:Document {id: row.id})
SET document.factsHash = row.factsHash, document.identities = row.identities, document.council = row.council, document.body = row.body
