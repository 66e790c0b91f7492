// Stated relations of two entities, one row for all documents that state it alike: fact "link".
MATCH (a:Thing)
USING INDEX a:Thing(id)
WHERE a.id IS NOT NULL
CALL (a) {
  MATCH (a)-[r:PART_OF|MEMBER_OF|CHAIRS|LEADS|PARTNERS_WITH|DELIVERS|PARTICIPATES_IN|COMMISSIONS|FUNDS|CONTRACTS|SUCCEEDS|SUPPORTS|INSPECTS]->(b)
  RETURN b, type(r) AS type, r.on AS on, collect(r) AS facts
}
RETURN 'link' AS fact, coalesce(a.name, a.title) AS from, type, coalesce(b.name, b.title) AS to, on,
       COLLECT { UNWIND facts AS f UNWIND range(0, size(f.starts) - 1) AS i
                 WITH DISTINCT f.file AS document, f.starts[i] AS start, f.ends[i] AS end, f.quotes[i] AS quote
                 ORDER BY document, start, end
                 RETURN [document, start, end, quote] } AS evidence
ORDER BY a.id, type, b.id, on
