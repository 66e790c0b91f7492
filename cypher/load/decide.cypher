// Keeps what a reviewer decided; the same decision once.
UNWIND $rows AS row
MERGE (decision:ReviewerDecision {id: row.id})
SET decision += row.properties
