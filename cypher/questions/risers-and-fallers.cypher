// title: Which schools rose or fell
// answers: Schools whose overall grade at one date differs from that at another, as far as the documents state both.
// group: Schools
// parameter: from | date | optional | the earlier date; without it, the first grade known | 2014-12
// parameter: to | date | optional | the later date; without it, the last grade known | 2019-06
// parameter: way | kind(up, down, same) | optional | one way only | down
// column: school | which school
// column: way | up, down or same
// column: before | the grade at the earlier date
// column: since | when that grade was given
// column: after | the grade at the later date
// column: given | when that grade was given
// sentence: {school} {way}, from {before} ({since}) to {after} ({given})
WITH {outstanding: 4, good: 3, `requires improvement`: 2, satisfactory: 2, inadequate: 1} AS grades
MATCH (j:Judgement)-[:JUDGED]->(school:School)
WHERE j.area IS NULL AND NOT j.awaited AND j.date IS NOT NULL AND grades[toLower(j.outcome)] IS NOT NULL
WITH DISTINCT grades, school, j ORDER BY j.date, j.id
WITH grades, school, collect(j) AS judgements
WITH grades, school, CASE WHEN $from IS NULL THEN judgements[0]
    ELSE last([j IN judgements WHERE left(j.date, size($from)) <= $from]) END AS one,
  CASE WHEN $to IS NULL THEN last(judgements) ELSE last([j IN judgements WHERE left(j.date, size($to)) <= $to]) END AS two
WHERE one.date < two.date
WITH school, one, two, CASE
    WHEN grades[toLower(two.outcome)] > grades[toLower(one.outcome)] THEN 'up'
    WHEN grades[toLower(two.outcome)] < grades[toLower(one.outcome)] THEN 'down' ELSE 'same' END AS way
WHERE $way IS NULL OR way = $way
RETURN school, way, one.outcome AS before, one.date AS since, two.outcome AS after, two.date AS given,
  COLLECT { UNWIND [one, two] AS j MATCH (j)-[s:STATED_IN]->() RETURN s } AS evidence
ORDER BY CASE way WHEN 'down' THEN 0 WHEN 'up' THEN 1 ELSE 2 END, school.name, school.id
SKIP $skip LIMIT $limit
