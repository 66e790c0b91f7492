// Documents and their passages, a line each.
UNWIND $rows AS row
CREATE (d:Document:Thing) SET d = row.properties
WITH d, row
UNWIND row.passages AS passage
CREATE (p:Passage)-[:IN]->(d) SET p = passage, p.document = d.id
