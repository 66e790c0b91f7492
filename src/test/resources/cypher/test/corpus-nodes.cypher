// Nodes with the places that state them.
UNWIND $rows AS row
CREATE (n:Thing:$(row.labels)) SET n = row.properties
WITH n, row
UNWIND row.places AS place
MATCH (p:Passage {document: place.document})
WHERE p.start <= place.start AND place.end <= p.end
CREATE (n)-[s:STATED_IN]->(p) SET s = place
