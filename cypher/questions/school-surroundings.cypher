// title: A school's surroundings
// answers: Which trust a school joined, who supports it and whom it works with, and what has been promised to it.
// group: Schools
// parameter: school | entity(School) | required | which school | Heron Lane School
// column: what | trust, support, partner, promise and so on
// column: who | who it is, or who is bound
// column: text | what it is about, or what is to be done
// column: said | date of the earliest document that says so
// sentence: {what}: [{who}][, {text}]
CALL () {
  MATCH (s:School {id: $school})-[r:PARTNERS_WITH|COMMISSIONS|FUNDS|CONTRACTS|SUPPORTS|MEMBER_OF|PART_OF|PARTICIPATES_IN|SUCCEEDS]-(other)
  WITH CASE WHEN 'Trust' IN labels(other) AND type(r) IN ['MEMBER_OF', 'PART_OF', 'SUPPORTS'] THEN 'trust'
      ELSE toLower(replace(type(r), '_', ' ')) END AS what, other, r.on AS text, collect(r) AS evidence
  RETURN what, [other] AS who, text, evidence
  UNION ALL
  MATCH (s:School {id: $school})
  MATCH (c:Commitment) WHERE EXISTS { (c)-[:ABOUT]->(s) }
  RETURN 'promise' AS what,
    COLLECT { MATCH (owner)-[:BOUND_BY]->(c) RETURN DISTINCT owner ORDER BY coalesce(owner.name, owner.title) } AS who,
    c.text AS text, COLLECT { MATCH (c)-[x:STATED_IN]->() RETURN x ORDER BY x.start } AS evidence
}
WITH what, who, text, evidence,
  head(COLLECT { UNWIND evidence AS r MATCH (d:Document {id: r.document}) RETURN d.date ORDER BY d.date }) AS said
RETURN what, who, text, said, evidence
ORDER BY CASE what WHEN 'trust' THEN 0 WHEN 'promise' THEN 2 ELSE 1 END, what, said DESC, text
SKIP $skip LIMIT $limit
