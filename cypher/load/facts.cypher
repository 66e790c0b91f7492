// Facts that are nodes. Posts and judgements are shared by the documents that state them
// alike, the others belong to one document.
UNWIND $rows AS row
MERGE (fact:Thing {id: row.id})
SET fact += row.properties, fact:$(row.labels)
