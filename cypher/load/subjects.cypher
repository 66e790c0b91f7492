// Whom and what a fact concerns.
UNWIND $rows AS row
MATCH (from:Commitment|Judgement|Contract|Measure|Exchange|Meeting|AgendaItem|Role {id: row.from})
MATCH (to:Person|Body|School|Service|Programme|Role|Meeting {id: row.to})
CREATE (from)-[link:$(row.type)]->(to)
SET link = row.properties
