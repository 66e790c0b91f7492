// The headings that passages stand under.
UNWIND $rows AS row
CREATE (item:AgendaItem:Thing {id: row.id})
SET item += row.properties
