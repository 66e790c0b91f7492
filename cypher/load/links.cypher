// What relates two things.
UNWIND $rows AS row
MATCH (from:Thing {id: row.from})
MATCH (to:Thing {id: row.to})
CREATE (from)-[link:$(row.type)]->(to)
SET link = row.properties
