// What somebody is bound, asked or resolved to do.
UNWIND $rows AS row
CREATE (fact:Commitment {id: row.id})
SET fact += row.properties, fact:$(row.labels)
