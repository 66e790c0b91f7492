// Where somebody or something is named.
UNWIND $rows AS row
MATCH (passage:Passage {id: row.passage})
MATCH (entity:Person|Body|School|Service|Programme {id: row.node})
CREATE (entity)-[stated:STATED_IN]->(passage)
SET stated = row.properties
