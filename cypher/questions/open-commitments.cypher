// title: What is still open
// answers: Commitments made up to a date that no document loaded says are done or dropped by then, those with the
//   earliest due date first. A commitment that was kept without a document saying so is still listed.
// group: Promises
// parameter: at | date | required | the date | 2019-06
// parameter: person | entity(Person) | optional | the person who is bound | Rosa Quill
// parameter: body | entity(Body) | optional | the body that is bound | Children and Families Board
// parameter: due | kind(overdue, later, unstated) | optional | only those due before the date, after it, or without a
//   date | overdue
// column: text | what is to be done
// column: owners | who is bound
// column: kind | what sort of commitment
// column: said | when it was said
// column: due | when it is due, as stated
// column: standing | overdue, due later, or no date stated
// column: status | open, or reported on without saying that it is done
MATCH (c:Commitment)
WHERE left(c.madeOn, size($at)) <= $at
  AND (coalesce(c.status, 'open') IN ['open', 'reported on'] OR left(c.asOf, size($at)) > $at)
  AND ($person IS NULL OR EXISTS { (:Person {id: $person})-[:BOUND_BY]->(c) })
  AND ($body IS NULL OR EXISTS { (:Body {id: $body})-[:BOUND_BY]->(c) }
    OR EXISTS { (:Body {id: $body})<-[:AT]-(:Role)-[:BOUND_BY]->(c) })
  AND NOT EXISTS { (c)-[f:FOLLOWED_UP_BY]->(later:Commitment)
    WHERE NOT coalesce(f.likely, false) AND coalesce(c.statusBy, 'document') = 'document'
      AND later.status IN ['done', 'dropped'] AND left(later.madeOn, size($at)) <= $at }
WITH c, CASE WHEN c.due =~ '\\d{4}(-\\d\\d){0,2}'
    THEN CASE WHEN left(c.due, size($at)) < left($at, size(c.due)) THEN 'overdue' ELSE 'later' END
    ELSE 'unstated' END AS standing
WHERE $due IS NULL OR standing = $due
WITH c, standing
ORDER BY CASE standing WHEN 'overdue' THEN 0 WHEN 'later' THEN 1 ELSE 2 END, c.due, c.madeOn, c.id
SKIP $skip LIMIT $limit
RETURN c.text AS text,
  COLLECT { MATCH (owner)-[:BOUND_BY]->(c) RETURN DISTINCT owner ORDER BY coalesce(owner.name, owner.title) } AS owners,
  c.kind AS kind, c.madeOn AS said, c.due AS due, standing,
  CASE WHEN left(c.asOf, size($at)) > $at THEN 'open' ELSE coalesce(c.status, 'open') END AS status,
  COLLECT { MATCH (c)-[s:STATED_IN]->() RETURN s ORDER BY s.start } AS evidence
