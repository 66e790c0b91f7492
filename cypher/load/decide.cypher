// Keeps what a reviewer decided; the same decision once.
UNWIND $rows AS row
MERGE (decision:Decision {id: row.id})
SET decision += row.properties
