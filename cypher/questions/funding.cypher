// title: Which money went from whom to whom
// answers: Who funds whom or what, for what, since which document, and the sums of money in the same sentence.
// group: Figures
// parameter: from | entity(Body) | optional | who pays | Department for Education
// parameter: to | entity(Body, Programme, Service, School, Person) | optional | who or what is paid | Saltmere Council
// column: funder | who pays
// column: funded | who or what is paid
// column: on | for what
// column: sums | sums of money in the same passage
// column: said | date of the earliest document that says so
// sentence: {funder} funds {funded}[ for {on}][ ({sums})]
MATCH (funder)-[r:FUNDS]->(funded)
WHERE ($from IS NULL OR funder.id = $from) AND ($to IS NULL OR funded.id = $to)
MATCH (d:Document {id: r.document})
WITH funder, funded, r.on AS on, min(d.date) AS said, collect(r) AS evidence
RETURN funder, funded, on,
  COLLECT { UNWIND evidence AS r MATCH (m:Measure {document: r.document, unit: 'GBP'})-[s:STATED_IN]->()
    WHERE any(i IN range(0, size(r.starts) - 1) WHERE s.start < r.ends[i] AND r.starts[i] < s.end)
    RETURN DISTINCT m.value ORDER BY m.value } AS sums,
  said, evidence
ORDER BY said DESC, funder.name, funded.name, on, funder.id, funded.id
SKIP $skip LIMIT $limit
