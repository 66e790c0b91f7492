// Who takes which part in a fact.
UNWIND $rows AS row
MATCH (from:Person|Body|School|Service|Programme|Role {id: row.from})
MATCH (to:Commitment|Judgement|Contract|Measure|Exchange|Meeting|AgendaItem|Role {id: row.to})
CREATE (from)-[link:$(row.type)]->(to)
SET link = row.properties
