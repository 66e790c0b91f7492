// The words that state a fact.
UNWIND $rows AS row
MATCH (passage:Passage {id: row.passage})
MATCH (fact:Document|Meeting|Role|Judgement|Commitment|Contract|Measure|Exchange {id: row.node})
CREATE (fact)-[stated:STATED_IN]->(passage)
SET stated = row.properties
