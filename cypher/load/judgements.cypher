// Results of inspections, shared by the documents that state them alike.
UNWIND $rows AS row
MERGE (fact:Judgement {id: row.id})
SET fact += row.properties
