// The headings that passages stand under.
UNWIND $rows AS row
CREATE (item:AgendaItem {id: row.id})
SET item += row.properties
