// title: What became of it
// answers: Where a commitment was followed up, in a later meeting or report.
// group: Promises
// parameter: person | entity(Person) | optional | the person who is bound | Rosa Quill
// parameter: body | entity(Body) | optional | the body that is bound | Children and Families Board
// parameter: topic | text | optional | words of what is to be done | reading
// column: text | what is to be done
// column: owners | who is bound
// column: said | when it was said
// column: status | what the document says has become of it
// column: followed | date of the document that follows it up
MATCH (c:Commitment)-[f:FOLLOWED_UP_BY]->(later)
WHERE ($person IS NULL OR EXISTS { (:Person {id: $person})-[:BOUND_BY]->(c) })
  AND ($body IS NULL OR EXISTS { (:Body {id: $body})-[:BOUND_BY]->(c) })
  AND ($topic IS NULL OR toLower(c.text) CONTAINS toLower($topic))
OPTIONAL MATCH (d:Document {id: coalesce(f.document, later.document)})
WITH c, later, d, f, COLLECT { MATCH (c)-[s:STATED_IN]->() RETURN s ORDER BY s.start } AS before,
  COLLECT { MATCH (later)-[s:STATED_IN]->() RETURN s ORDER BY s.start } AS after
RETURN c.text AS text,
  COLLECT { MATCH (owner)-[:BOUND_BY]->(c) RETURN DISTINCT owner ORDER BY coalesce(owner.name, owner.title) } AS owners,
  c.madeOn AS said, c.status AS status, d.date AS followed,
  before + after + CASE WHEN f.starts IS NULL THEN [] ELSE [f] END AS evidence
ORDER BY said DESC, followed, c.id
SKIP $skip LIMIT $limit
