// What stands beside some things, a row a kind of relation, and how many relationships that has. Mentions count only
// where they are asked for: two that one passage names stand beside each other then.
UNWIND $ids AS id
MATCH (one:Thing {id: id})
CALL (one) {
  MATCH (one)-[r:PARTNERS_WITH|COMMISSIONS|FUNDS|CONTRACTS|DELIVERS|SUPPORTS|PART_OF|MEMBER_OF|CHAIRS|LEADS|PARTICIPATES_IN|SUCCEEDS|INSPECTS|HOLDS|AT|BOUND_BY|REQUESTED|ABOUT|ASKED|ANSWERED|CLIENT_OF|SUPPLIER_OF|ATTENDED|PRESENTED|ON_AGENDA_OF|MADE_AT|HELD_BY]-(other)
  WHERE NOT other:Measure
  WITH other, type(r) AS type, r LIMIT $most
  WITH other, type, collect(elementId(r)) AS relations, max(coalesce(r.confidence, 1.0)) AS confidence
  RETURN other, type, relations, confidence
  UNION ALL
  WITH one WHERE $mentions AND one:Person|Body|School|Service|Programme
  MATCH (one)-[s:STATED_IN]->(p:Passage)
  MATCH (p)<-[:STATED_IN]-(other:Person|Body|School|Service|Programme)
  WHERE other <> one
  WITH other, s, p LIMIT $most
  WITH other, p, min(elementId(s)) AS relation ORDER BY p.id
  WITH other, collect(relation)[0..3] AS relations
  RETURN other, 'NAMED_WITH' AS type, relations, 1.0 AS confidence
}
RETURN id, other.id AS other, labels(other) AS labels, type, relations, confidence,
  COUNT { (other)--() } - CASE WHEN $mentions THEN 0 ELSE COUNT { (other)-[:STATED_IN]->() } END AS degree
ORDER BY id, other, type
