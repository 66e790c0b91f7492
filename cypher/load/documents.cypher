// Documents whole: their text, and what was read in it.
UNWIND $rows AS row
CREATE (document:Document:Thing {id: row.id})
SET document += row.properties
