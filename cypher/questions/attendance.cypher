// title: Who was at which meeting
// answers: Who attended the meetings of a body, or which meetings a person attended, and as what.
// group: People
// parameter: person | entity(Person) | optional | whose meetings | Rosa Quill
// parameter: body | entity(Body) | optional | the meetings of which body | Children and Families Board
// parameter: as | kind(present, in attendance, apologies, substitute) | optional | as what | present
// parameter: from | date | optional | held on or after | 2018
// parameter: to | date | optional | held on or before | 2019-12-31
// column: date | when the meeting was
// column: body | whose meeting it was
// column: person | who
// column: as | present, in attendance, apologies or substitute
// sentence: {person}: {as}[ at {body}][ on {date}]
MATCH (person:Person)-[a:ATTENDED]->(m:Meeting)
WHERE ($person IS NULL OR person.id = $person)
  AND ($body IS NULL OR EXISTS { (m)-[:HELD_BY]->(:Body {id: $body}) })
  AND ($as IS NULL OR a.as = $as)
  AND ($from IS NULL OR m.date >= left($from, size(m.date)))
  AND ($to IS NULL OR left(m.date, size($to)) <= $to)
WITH person, m, a.as AS as, collect(a) AS evidence
RETURN m.date AS date, head(COLLECT { MATCH (m)-[:HELD_BY]->(b) RETURN b ORDER BY b.id }) AS body, person, as, evidence
ORDER BY date DESC, m.id, as, person.name, person.id
SKIP $skip LIMIT $limit
