// title: Who works with whom
// answers: Partners, commissioners, funders, contractors, members and supporters of a body, school, service or
//   programme, what they work on together, and since which document.
// group: Partnerships
// parameter: with | entity(Body, School, Service, Programme, Person) | required | whose partners | Saltmere Council
// parameter: relation
//   | kind(PARTNERS_WITH, COMMISSIONS, FUNDS, CONTRACTS, DELIVERS, SUPPORTS, MEMBER_OF, PARTICIPATES_IN)
//   | optional | one sort of relation only | PARTNERS_WITH
// parameter: from | date | optional | said on or after | 2018
// parameter: to | date | optional | said on or before | 2019-12-31
// column: partner | who works with it
// column: as | what the partner is to it
// column: on | what they work on
// column: relation | the relation's type in the graph
// column: since | date of the earliest document that says so
// column: last | date of the latest document that says so
// column: documents | how many documents say so
// sentence: {partner} ({as})[: {on}]
WITH {PARTNERS_WITH: ['partner', 'partner'], COMMISSIONS: ['commissioned', 'commissioner'],
    FUNDS: ['funded', 'funder'], CONTRACTS: ['contractor', 'client'],
    DELIVERS: ['what it delivers', 'provider'], SUPPORTS: ['supported', 'supporter'],
    MEMBER_OF: ['what it is a member of', 'member'],
    PARTICIPATES_IN: ['what it takes part in', 'participant']} AS words
MATCH (x:Body|School|Service|Programme|Person {id: $with})
MATCH (x)-[r:PARTNERS_WITH|COMMISSIONS|FUNDS|CONTRACTS|DELIVERS|SUPPORTS|MEMBER_OF|PARTICIPATES_IN]-(partner)
MATCH (d:Document {id: r.document})
WHERE ($relation IS NULL OR type(r) = $relation)
  AND ($from IS NULL OR d.date >= left($from, size(d.date)))
  AND ($to IS NULL OR left(d.date, size($to)) <= $to)
WITH partner, type(r) AS relation, words[type(r)][CASE WHEN startNode(r) = x THEN 0 ELSE 1 END] AS as,
  r.on AS on, min(d.date) AS since, max(d.date) AS last, count(DISTINCT d) AS documents, collect(r) AS evidence
RETURN partner, as, on, relation, since, last, documents, evidence
ORDER BY documents DESC, toLower(coalesce(partner.name, '')), as, on
SKIP $skip LIMIT $limit
