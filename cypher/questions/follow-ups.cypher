// title: What became of it
// answers: Where a commitment was followed up in a later paper of the same body, with the words of both. What is only
//   likely is marked so and settles nothing.
// group: Promises
// parameter: person | entity(Person) | optional | the person who is bound | Rosa Quill
// parameter: body | entity(Body) | optional | the body that is bound | Children and Families Board
// parameter: topic | text | optional | words of what is to be done | reading
// parameter: sure | kind(certain, likely) | optional | only follow-ups that are certain, or only likely ones | certain
// column: text | what is to be done
// column: owners | who is bound
// column: said | when it was said
// column: status | what has become of it: open, reported on, done or dropped
// column: asOf | the date of the paper that says so
// column: followed | date of the document that follows it up
// column: outcome | what that document says of it
// column: sure | certain or likely
// column: reason | what connects the two
MATCH (c:Commitment)-[f:FOLLOWED_UP_BY]->(later)
WHERE ($person IS NULL OR EXISTS { (:Person {id: $person})-[:BOUND_BY]->(c) })
  AND ($body IS NULL OR EXISTS { (:Body {id: $body})-[:BOUND_BY]->(c) })
  AND ($topic IS NULL OR toLower(c.text) CONTAINS toLower($topic))
  AND ($sure IS NULL OR ($sure = 'likely') = coalesce(f.likely, false))
OPTIONAL MATCH (d:Document {id: coalesce(f.document, later.document)})
WITH c, later, d, f, COLLECT { MATCH (c)-[s:STATED_IN]->() RETURN s ORDER BY s.start } AS before,
  COLLECT { MATCH (later)-[s:STATED_IN]->() RETURN s ORDER BY s.start } AS after
RETURN c.text AS text,
  COLLECT { MATCH (owner)-[:BOUND_BY]->(c) RETURN DISTINCT owner ORDER BY coalesce(owner.name, owner.title) } AS owners,
  c.madeOn AS said, c.status AS status, c.asOf AS asOf, d.date AS followed, f.outcome AS outcome,
  CASE WHEN f.likely THEN 'likely' ELSE 'certain' END AS sure, f.reason AS reason,
  before + CASE WHEN f.starts IS NULL THEN after ELSE [f] END AS evidence
ORDER BY said DESC, followed, c.id, f.id
SKIP $skip LIMIT $limit
