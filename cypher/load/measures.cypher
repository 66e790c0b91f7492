// Figures with their meaning.
UNWIND $rows AS row
CREATE (fact:Measure {id: row.id})
SET fact += row.properties, fact:$(row.labels)
