// Relationships with the places that state them.
UNWIND $rows AS row
MATCH (a {id: row.from}), (b {id: row.to})
CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties
