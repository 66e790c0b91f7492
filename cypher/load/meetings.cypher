// Meetings; two documents of one body and day record the same one.
UNWIND $rows AS row
MATCH (document:Document {id: row.document})
MERGE (meeting:Meeting {id: row.id})
SET meeting.date = row.date
CREATE (document)-[records:RECORDS]->(meeting)
SET records.document = row.document;
UNWIND $rows AS row
MATCH (meeting:Meeting {id: row.id})
MATCH (body:Body {id: row.body})
MERGE (meeting)-[:HELD_BY]->(body);
UNWIND $rows AS row
MATCH (meeting:Meeting {id: row.id})
MATCH (item:AgendaItem {document: row.document})
CREATE (item)-[agenda:ON_AGENDA_OF]->(meeting)
SET agenda.document = row.document;
