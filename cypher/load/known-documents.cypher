// What is known of the documents of a batch.
UNWIND $ids AS id
MATCH (document:Document {id: id})
RETURN document.id AS id, document.contentHash AS contentHash
