// What relates people, bodies, schools, services and programmes.
UNWIND $rows AS row
MATCH (from:Person|Body|School|Service|Programme|Role {id: row.from})
MATCH (to:Person|Body|School|Service|Programme|Role {id: row.to})
CREATE (from)-[link:$(row.type)]->(to)
SET link = row.properties
