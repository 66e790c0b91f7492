// title: Who works with most others
// answers: Bodies, schools, services and programmes by how many others they work with, fund, commission or belong to.
// group: Partnerships
// parameter: council | text | optional | words of the name of a council whose documents say so | Saltmere
// column: who | the body, school, service or programme
// column: others | how many others it is related to
// column: relations | in which ways
MATCH (who:Body|School|Service|Programme)-[r:PARTNERS_WITH|COMMISSIONS|FUNDS|CONTRACTS|DELIVERS|SUPPORTS|PART_OF|MEMBER_OF|PARTICIPATES_IN]-(other:Body|School|Service|Programme)
MATCH (d:Document {id: r.document})
WHERE $council IS NULL OR toLower(d.council) CONTAINS toLower($council)
WITH who, other, r ORDER BY type(r), r.id
WITH who, count(DISTINCT other) AS others, collect(DISTINCT toLower(replace(type(r), '_', ' '))) AS relations,
  collect(r) AS evidence
ORDER BY others DESC, who.name, who.id
SKIP $skip LIMIT $limit
RETURN who, others, relations, evidence[0..3] AS evidence
