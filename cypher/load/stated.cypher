// The words that name somebody or something, or state a fact.
UNWIND $rows AS row
MATCH (passage:Passage {id: row.passage})
MATCH (thing:Thing {id: row.node})
CREATE (thing)-[stated:STATED_IN]->(passage)
SET stated = row.properties
