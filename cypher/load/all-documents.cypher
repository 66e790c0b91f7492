// Which documents there are, and what their facts were derived from.
MATCH (document:Document)
RETURN document.id AS id, document.file AS file, document.contentHash AS contentHash,
       document.factsHash AS factsHash, document.identities AS identities
