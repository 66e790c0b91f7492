// title: Which partners two councils share
// answers: Those who work with both of two bodies, with what they do for each.
// group: Partnerships
// parameter: one | entity(Body) | required | the one council or body | Saltmere Council
// parameter: other | entity(Body) | required | the other | Northmere Council
// column: partner | who works with both
// column: one | what it does with the one
// column: other | what it does with the other
// sentence: {partner} ({one}; {other})
MATCH (one:Body {id: $one}), (other:Body {id: $other})
MATCH (one)-[a:PARTNERS_WITH|COMMISSIONS|FUNDS|CONTRACTS|DELIVERS|SUPPORTS|MEMBER_OF|PARTICIPATES_IN]-(partner)
WHERE partner <> other
WITH one, other, partner, collect(a) AS first
MATCH (other)-[b:PARTNERS_WITH|COMMISSIONS|FUNDS|CONTRACTS|DELIVERS|SUPPORTS|MEMBER_OF|PARTICIPATES_IN]-(partner)
WITH partner, first, collect(b) AS second
RETURN partner,
  COLLECT { UNWIND first AS r RETURN DISTINCT coalesce(r.on, toLower(replace(type(r), '_', ' '))) AS on ORDER BY on } AS one,
  COLLECT { UNWIND second AS r RETURN DISTINCT coalesce(r.on, toLower(replace(type(r), '_', ' '))) AS on ORDER BY on } AS other,
  first + second AS evidence
ORDER BY size(first) + size(second) DESC, partner.name, partner.id
SKIP $skip LIMIT $limit
