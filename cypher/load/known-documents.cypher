// What is known of the documents of a batch; what was read in those that are replaced.
UNWIND $rows AS row
MATCH (document:Document {id: row.id})
RETURN document.id AS id, document.file AS file, document.contentHash AS contentHash,
       CASE WHEN row.contentHash IS NULL OR document.contentHash <> row.contentHash THEN document.findings END AS findings
