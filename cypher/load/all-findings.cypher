// What was read in each document, for finding out who is who.
MATCH (document:Document)
RETURN document.id AS id, document.contentHash AS contentHash, document.factsHash AS factsHash,
       document.findings AS findings
