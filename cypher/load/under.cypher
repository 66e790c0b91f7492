// Which passages stand under which heading.
UNWIND $rows AS row
MATCH (passage:Passage {id: row.passage})
MATCH (item:AgendaItem {id: row.item})
CREATE (passage)-[:UNDER]->(item)
