// What a document's facts are derived from.
UNWIND $ids AS id
MATCH (document:Document {id: id})
RETURN document.id AS id, document.file AS file, document.text AS text, document.findings AS findings,
       COLLECT { MATCH (document)<-[:IN]-(passage:Passage)
                 RETURN [passage.id, passage.start, passage.end] ORDER BY passage.start, passage.ordinal } AS passages
