// What was read in each document, for finding out who is who; the text only of those whose
// facts a reviewer decided on.
MATCH (document:Document)
RETURN document.id AS id, document.file AS file, document.contentHash AS contentHash,
       document.factsHash AS factsHash, document.findings AS findings, document.reports AS reports,
       document.identities AS identities,
       CASE WHEN document.file IN $files THEN document.text END AS text
