// title: The network of a council
// answers: All relations that the documents of a council state, between whomever.
// group: Partnerships
// parameter: council | text | required | words of the council's name | Saltmere
// column: from | where the relation starts
// column: relation | its type in the graph
// column: to | where it ends
// column: on | what it is about
// column: hops | 0, as all stand in the council's own documents
// column: since | date of the earliest document that says so
// column: last | date of the latest document that says so
// column: kinds | what sort of thing each end is
MATCH (d:Document) WHERE toLower(d.council) CONTAINS toLower($council)
MATCH ()-[r:PARTNERS_WITH|COMMISSIONS|FUNDS|CONTRACTS|DELIVERS|SUPPORTS|PART_OF|MEMBER_OF|CHAIRS|LEADS|PARTICIPATES_IN|SUCCEEDS]->()
WHERE r.document = d.id
WITH startNode(r) AS from, type(r) AS relation, endNode(r) AS to, r.on AS on, min(d.date) AS since,
  max(d.date) AS last, collect(r) AS evidence
RETURN from, relation, to, on, 0 AS hops, since, last, [end IN [from, to] | coalesce(end.kind, toLower(head([label IN
  labels(end) WHERE label IN ['Person', 'Body', 'School', 'Service', 'Programme', 'Role']])))] AS kinds, evidence
ORDER BY relation, coalesce(from.name, ''), coalesce(to.name, ''), on, from.id, to.id
SKIP $skip LIMIT $limit
