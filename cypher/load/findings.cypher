// What was read in documents, for finding out who is who; the text only of those whose
// facts a reviewer decided on.
UNWIND $ids AS id
MATCH (document:Document {id: id})
RETURN document.id AS id, document.file AS file, document.contentHash AS contentHash,
       document.factsHash AS factsHash, document.findings AS findings, document.reports AS reports,
       document.identities AS identities,
       CASE WHEN document.file IN $files THEN document.text END AS text
