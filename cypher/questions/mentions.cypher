// title: Where it is named
// answers: The documents that name a person, body, school, service or programme, and the places where they do.
// group: Documents
// parameter: of | entity(Person, Body, School, Service, Programme) | required | what is named | Rosa Quill
// column: date | date of the document
// column: document | its title
// column: council | whose it is
// column: forms | the names used there
// column: times | how often
// sentence: {document}[ ({date})], {times} times
MATCH (x:Person|Body|School|Service|Programme {id: $of})-[s:STATED_IN]->(p:Passage)
WITH s, p ORDER BY s.start
WITH s.document AS id, count(s) AS times, collect(DISTINCT s.quote) AS forms, collect(DISTINCT p)[0..3] AS passages
MATCH (d:Document {id: id})
RETURN d.date AS date, d.title AS document, d.council AS council, forms, times,
  [p IN passages | {document: id, start: p.start, end: p.end, quote: p.text}] AS evidence
ORDER BY date DESC, d.file
SKIP $skip LIMIT $limit
