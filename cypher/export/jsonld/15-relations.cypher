// Stated relations: statements with subject, predicate and object, so that words can be tied to them.
MATCH (a:Thing)
USING INDEX a:Thing(id)
WHERE a.id IS NOT NULL
MATCH (a)-[r:PART_OF|MEMBER_OF|CHAIRS|LEADS|PARTNERS_WITH|DELIVERS|PARTICIPATES_IN|COMMISSIONS|FUNDS|CONTRACTS|SUCCEEDS|SUPPORTS|INSPECTS]->(b)
RETURN 'urn:minutegraph:' + r.id AS `@id`, ['rdf:Statement', 'prov:Entity'] AS `@type`, 'urn:minutegraph:' + a.id AS subject,
       'urn:minutegraph:terms#' + toLower(type(r)) AS predicate, 'urn:minutegraph:' + b.id AS object, r.on AS on, 'urn:minutegraph:' + r.document AS wasDerivedFrom
ORDER BY a.id, r.id
