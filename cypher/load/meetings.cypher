// Meetings; two documents of one body and day record the same one.
UNWIND $rows AS row
MERGE (meeting:Thing {id: row.id})
SET meeting:Meeting, meeting.date = row.date
WITH meeting, row
MATCH (document:Document {id: row.document})
CREATE (document)-[:RECORDS {document: row.document}]->(meeting);
UNWIND $rows AS row
MATCH (meeting:Meeting {id: row.id})
MATCH (body:Body {id: row.body})
MERGE (meeting)-[:HELD_BY]->(body);
UNWIND $rows AS row
MATCH (meeting:Meeting {id: row.id})
MATCH (item:Thing {document: row.document})
WHERE item:AgendaItem
CREATE (item)-[:ON_AGENDA_OF {document: row.document}]->(meeting);
