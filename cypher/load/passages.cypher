// The blocks of a document's layout.
UNWIND $rows AS row
MATCH (document:Document {id: row.document})
CREATE (passage:Passage {id: row.id})-[:IN]->(document)
SET passage += row.properties
