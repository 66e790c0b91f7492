// Questions and their answers.
UNWIND $rows AS row
CREATE (fact:Exchange {id: row.id})
SET fact += row.properties, fact:$(row.labels)
