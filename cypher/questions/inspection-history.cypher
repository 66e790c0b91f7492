// title: The inspection history of a school
// answers: How a school, service or council was judged, in order, under its earlier names too; which results are
//   awaited; which way it moved.
// group: Schools
// parameter: school | entity(School, Service, Body) | required | the school, or the service or council that was
//   inspected | Saltmarsh Infant School
// parameter: from | date | optional | judged on or after | 2014
// parameter: to | date | optional | judged on or before | 2019-12
// column: date | when it was judged
// column: outcome | the inspectorate's word
// column: area | the graded area; none for an overall grade
// column: awaited | whether the result is not out yet
// column: moved | up, down or same against the overall grade before
// column: inspector | who inspected
// column: school | whom the result is for
// column: formerly | its former names
// column: said | date of the earliest document that says so
// sentence: {school}: {outcome}[ for {area}][ ({date})][, {moved}]
WITH {outstanding: 4, good: 3, `requires improvement`: 2, satisfactory: 2, inadequate: 1} AS grades
MATCH (asked:School|Service|Body {id: $school})
MATCH (asked)-[:SUCCEEDS*0..6]-(school:School|Service|Body)
WITH DISTINCT grades, school
MATCH (j:Judgement)-[:JUDGED]->(school)
WITH DISTINCT grades, school, j, coalesce(j.date, '9999') AS place
ORDER BY place, j.awaited, j.area, j.outcome, j.id
WITH grades, collect({j: j, school: school}) AS judgements
WITH grades, judgements, [one IN judgements WHERE one.j.area IS NULL AND NOT one.j.awaited
    AND grades[toLower(one.j.outcome)] IS NOT NULL] AS overall
UNWIND judgements AS one
WITH one.j AS j, one.school AS school, grades[toLower(one.j.outcome)] AS grade,
  last([before IN overall WHERE before.j.date < one.j.date | grades[toLower(before.j.outcome)]]) AS before
WHERE ($from IS NULL OR j.date >= left($from, size(j.date)))
  AND ($to IS NULL OR left(j.date, size($to)) <= $to)
WITH j, school, grade, before,
  COLLECT { MATCH (j)-[s:STATED_IN]->() RETURN s ORDER BY s.document, s.start } AS evidence
RETURN j.date AS date, j.outcome AS outcome, j.area AS area, j.awaited AS awaited,
  CASE WHEN j.area IS NOT NULL OR grade IS NULL OR before IS NULL THEN null
    WHEN grade > before THEN 'up' WHEN grade < before THEN 'down' ELSE 'same' END AS moved,
  j.inspector AS inspector, school, coalesce(school.formerNames, []) AS formerly,
  head(COLLECT { UNWIND evidence AS s MATCH (d:Document {id: s.document}) RETURN d.date ORDER BY d.date }) AS said,
  evidence
ORDER BY coalesce(date, '9999'), awaited, area, outcome, j.id
SKIP $skip LIMIT $limit
