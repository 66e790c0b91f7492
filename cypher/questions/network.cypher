// title: The network round a body
// answers: All relations among those who are up to a number of steps away from a body, school, service, programme or
//   person.
// group: Partnerships
// parameter: around | entity(Body, School, Service, Programme, Person) | required | the middle | Saltmere Council
// parameter: hops | number | optional | steps away: 1, 2 or 3; without it, 1 | 2
// column: from | where the relation starts
// column: relation | its type in the graph
// column: to | where it ends
// column: on | what it is about
// column: hops | steps from the middle to its nearer end
// column: since | date of the earliest document that says so
// column: last | date of the latest document that says so
// column: kinds | what sort of thing each end is
// sentence: {from} {relation} {to}[ ({on})]
MATCH (middle:Body|School|Service|Programme|Person {id: $around})
CALL (middle) {
  RETURN middle AS near, 0 AS hops
  UNION ALL
  WITH middle WHERE $hops >= 2
  MATCH (middle)-[:PARTNERS_WITH|COMMISSIONS|FUNDS|CONTRACTS|DELIVERS|SUPPORTS|PART_OF|MEMBER_OF|CHAIRS|LEADS|PARTICIPATES_IN|SUCCEEDS]-(near)
  RETURN DISTINCT near, 1 AS hops
  UNION ALL
  WITH middle WHERE $hops >= 3
  MATCH (middle)-[:PARTNERS_WITH|COMMISSIONS|FUNDS|CONTRACTS|DELIVERS|SUPPORTS|PART_OF|MEMBER_OF|CHAIRS|LEADS|PARTICIPATES_IN|SUCCEEDS*2]-(near)
  RETURN DISTINCT near, 2 AS hops
}
WITH near, min(hops) AS hops
MATCH (near)-[r:PARTNERS_WITH|COMMISSIONS|FUNDS|CONTRACTS|DELIVERS|SUPPORTS|PART_OF|MEMBER_OF|CHAIRS|LEADS|PARTICIPATES_IN|SUCCEEDS]-()
WITH r, min(hops) AS hops
MATCH (d:Document {id: r.document})
WITH startNode(r) AS from, type(r) AS relation, endNode(r) AS to, r.on AS on, min(hops) AS hops, min(d.date) AS since,
  max(d.date) AS last, collect(r) AS evidence
RETURN from, relation, to, on, hops, since, last, [end IN [from, to] | coalesce(end.kind, toLower(head([label IN
  labels(end) WHERE label IN ['Person', 'Body', 'School', 'Service', 'Programme', 'Role']])))] AS kinds, evidence
ORDER BY hops, relation, coalesce(from.name, ''), coalesce(to.name, ''), on, from.id, to.id
SKIP $skip LIMIT $limit
