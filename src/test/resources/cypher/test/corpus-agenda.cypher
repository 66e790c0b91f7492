// Which meeting a document records, what stands under which heading, and what followed.
MATCH (m:Meeting)-[s:STATED_IN]->()-[:IN]->(d:Document)
MERGE (d)-[:RECORDS {document: d.id}]->(m);
MATCH (i:AgendaItem)-[s:STATED_IN]->(:Passage)-[:IN]->(d)
MATCH (p:Passage {document: d.id})
WHERE p.start > s.end
  AND NOT EXISTS { (next:Passage {document: d.id}) WHERE next.start <= p.start AND next.text = '5. Partners' }
CREATE (p)-[:UNDER]->(i);
MATCH (c:Commitment {id: 'c1'})
MATCH (p:Passage) WHERE p.text STARTS WITH '1.3 The plan for reading'
CREATE (c)-[:FOLLOWED_UP_BY {document: p.document, starts: [p.start], ends: [p.end], quotes: [p.text],
  reader: 'test', confidence: 1.0}]->(p)
