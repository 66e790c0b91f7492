// title: Which inspection results were awaited
// answers: Results that documents up to a date call awaited, and the result that later became known, if one did.
// group: Schools
// parameter: at | date | optional | the date; without it, the date of the latest document | 2018-06
// column: school | whom the result is for
// column: inspector | who inspects
// column: said | date of the latest document that calls it awaited
// column: outcome | the first result dated after that, from any document
// column: date | when that result is dated
// sentence: {school}[, awaited from {inspector}][, said {said}][, later: {outcome}][ ({date})]
MATCH (j:Judgement {awaited: true})-[:JUDGED]->(school)
WITH DISTINCT j, school
MATCH (j)-[s:STATED_IN]->()
MATCH (d:Document {id: s.document})
WHERE $at IS NULL OR left(d.date, size($at)) <= $at
WITH school, j.inspector AS inspector, max(d.date) AS said, collect(s) AS evidence
WITH school, inspector, said, evidence,
  head(COLLECT { MATCH (next:Judgement {awaited: false})-[:JUDGED]->(school)
    WHERE next.area IS NULL AND left(next.date, size(said)) >= left(said, size(next.date))
    RETURN DISTINCT next ORDER BY next.date }) AS next
RETURN school, inspector, said, next.outcome AS outcome, next.date AS date,
  evidence + COLLECT { MATCH (next)-[s:STATED_IN]->() RETURN s } AS evidence
ORDER BY said DESC, school.name, school.id
SKIP $skip LIMIT $limit
