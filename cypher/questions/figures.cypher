// title: Which figures were reported
// answers: Figures with what they count, for when, and what they are held against.
// group: Figures
// parameter: about | entity(Body, School, Service, Programme, Person) | optional | whose figures | Saltmere Council
// parameter: what | text | optional | words of what is counted | places
// parameter: unit | kind(GBP, percent, count, days) | optional | money, shares, counts or days only | percent
// parameter: from | date | optional | reported on or after | 2018
// parameter: to | date | optional | reported on or before | 2019-12-31
// column: value | as written
// column: what | what it counts
// column: subject | whom it concerns
// column: period | for when
// column: comparator | what it is held against
// column: amount | the number meant
// column: unit | in what
// column: said | date of the document
// sentence: {value} {what}[ ({period})][, against {comparator}]
MATCH (m:Measure)
MATCH (d:Document {id: m.document})
WHERE ($about IS NULL OR EXISTS { (m)-[:ABOUT]->({id: $about}) })
  AND ($unit IS NULL OR m.unit = $unit)
  AND ($what IS NULL OR all(word IN split(toLower($what), ' ') WHERE toLower(m.what) CONTAINS word))
  AND ($from IS NULL OR d.date >= left($from, size(d.date)))
  AND ($to IS NULL OR left(d.date, size($to)) <= $to)
WITH m, d, COLLECT { MATCH (m)-[s:STATED_IN]->() RETURN s ORDER BY s.start } AS evidence
ORDER BY d.date DESC, d.id, evidence[0].start, m.id
SKIP $skip LIMIT $limit
RETURN m.value AS value, m.what AS what, head(COLLECT { MATCH (m)-[:ABOUT]->(x) RETURN x ORDER BY x.id }) AS subject,
  m.period AS period, m.comparator AS comparator, m.amount AS amount, m.unit AS unit, d.date AS said, evidence
