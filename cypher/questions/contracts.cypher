// title: Which contracts were awarded
// answers: Who awarded which contract to whom, for what, for how long.
// group: Partnerships
// parameter: client | entity(Body, School, Service) | optional | who awarded it | Saltmere Council
// parameter: supplier | entity(Body, Person) | optional | who got it | Ladle & Sons
// parameter: about | text | optional | words of what it is for | meals
// column: subject | what it is for
// column: client | who awarded it
// column: supplier | who got it
// column: term | for how long, as written
// column: extension | how it may be prolonged, as written
// column: start | from when
// column: said | date of the document
// sentence: [{client} awarded ][{supplier} ]the contract[ for {subject}][, {term}][, with {extension}][, from {start}]
MATCH (c:Contract)
MATCH (d:Document {id: c.document})
WHERE ($client IS NULL OR EXISTS { ({id: $client})-[:CLIENT_OF]->(c) })
  AND ($supplier IS NULL OR EXISTS { ({id: $supplier})-[:SUPPLIER_OF]->(c) })
  AND ($about IS NULL OR toLower(c.subject) CONTAINS toLower($about))
WITH c, d
ORDER BY d.date DESC, c.subject, c.id
SKIP $skip LIMIT $limit
RETURN c.subject AS subject, head(COLLECT { MATCH (x)-[:CLIENT_OF]->(c) RETURN x ORDER BY x.id }) AS client,
  COLLECT { MATCH (x)-[:SUPPLIER_OF]->(c) RETURN DISTINCT x ORDER BY x.name } AS supplier,
  c.term AS term, c.extension AS extension, c.start AS start, d.date AS said,
  COLLECT { MATCH (c)-[s:STATED_IN]->() RETURN s ORDER BY s.start } AS evidence
