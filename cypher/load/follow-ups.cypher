// Where a later paper reports on a commitment: in a commitment of its own, or in a passage.
UNWIND $rows AS row
MATCH (from:Commitment {id: row.from})
MATCH (to:Commitment {id: row.later})
CREATE (from)-[followed:FOLLOWED_UP_BY]->(to)
SET followed = row.properties;
UNWIND $rows AS row
WITH row WHERE row.later IS NULL
MATCH (from:Commitment {id: row.from})
MATCH (to:Passage {id: row.passage})
CREATE (from)-[followed:FOLLOWED_UP_BY]->(to)
SET followed = row.properties
