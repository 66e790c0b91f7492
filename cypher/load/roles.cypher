// Posts and offices, shared by the documents that name them alike.
UNWIND $rows AS row
MERGE (fact:Role {id: row.id})
SET fact += row.properties
