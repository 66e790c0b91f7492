// Contracts with their terms.
UNWIND $rows AS row
CREATE (fact:Contract {id: row.id})
SET fact += row.properties, fact:$(row.labels)
