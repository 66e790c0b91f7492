// Made-up documents, people and commitments with their words, a document for a hundred of them.
UNWIND range(toInteger($from / 100), toInteger($to / 100)) AS d
CREATE (document:Document:Thing {id: 'd' + d, file: 'minutes-' + d + '.txt', title: 'Minutes ' + d, date: '2030-01-01',
  council: 'Larkfield Council', text: 'Minutes ' + d})
CREATE (person:Person:Thing {id: 'p' + d, name: 'Person ' + d, aliases: ['P. ' + d], kinds: ['other']})
CREATE (body:Body:Thing {id: 'b' + d, name: 'Body ' + d, aliases: [], kind: 'committee'})
CREATE (person)-[:MEMBER_OF {id: 'l' + d, document: document.id, file: document.file, starts: [0], ends: [9],
  quotes: ['Person ' + d], passages: [], reader: 'test', confidence: 1.0}]->(body)
WITH d, document, person
UNWIND range(d * 100, CASE WHEN d * 100 + 99 < $to THEN d * 100 + 99 ELSE $to END) AS c
CREATE (passage:Passage {id: 's' + c, ordinal: c, start: c, end: c + 60, document: document.id,
  text: 'Person ' + d + ' to mend the lamp numbered ' + c + ' before the end of the month'})-[:IN]->(document)
CREATE (commitment:Commitment:Action:Thing {id: 'c' + c, document: document.id, kind: 'action',
  text: 'mend the lamp numbered ' + c, due: '2030-02-01', madeOn: '2030-01-01'})
CREATE (commitment)-[:STATED_IN {document: document.id, file: document.file, start: c, end: c + 60, quote: passage.text,
  reader: 'test', confidence: 1.0}]->(passage)
CREATE (person)-[:STATED_IN {document: document.id, file: document.file, start: c, end: c + 9, quote: 'Person ' + d,
  form: 'Person ' + d, reader: 'test', confidence: 1.0}]->(passage)
CREATE (person)-[:BOUND_BY {id: 'o' + c, document: document.id, file: document.file, starts: [c], ends: [c + 60],
  quotes: [passage.text], passages: [passage.id], reader: 'test', confidence: 1.0}]->(commitment)
