// title: How two are connected
// answers: The best paths from one person, body, school, service or programme to another: short, well-evidenced, and
//   not by way of councils, regulators and others that everybody has to do with where there is a better way.
// group: Partnerships
// parameter: from | entity(Person, Body, School, Service, Programme) | required | the one | Ladle & Sons
// parameter: to | entity(Person, Body, School, Service, Programme) | required | the other | Brightwater Care
// paths: from | to
// column: path | number of the path, the best first
// column: hop | number of the hop on the path
// column: from | where the hop starts
// column: says | how the two are related, in words
// column: to | where the hop ends
// column: relation | the relation's type in the graph; or NAMED_WITH where a passage names both, which is tried where
//   there is no other way
// column: forward | whether the relation leads from the one to the other, not back
// column: on | what it is about
// column: since | date of the earliest document that says so
// sentence: {from} {says} {to}[ ({on})]
WITH {PARTNERS_WITH: ['works with', 'works with'], COMMISSIONS: ['commissions', 'is commissioned by'],
    FUNDS: ['funds', 'is funded by'], CONTRACTS: ['has a contract with', 'has a contract with'],
    DELIVERS: ['delivers', 'is delivered by'], SUPPORTS: ['supports', 'is supported by'],
    PART_OF: ['is part of', 'has as a part'], MEMBER_OF: ['is a member of', 'has as a member'],
    CHAIRS: ['chairs', 'is chaired by'], LEADS: ['leads', 'is led by'],
    PARTICIPATES_IN: ['takes part in', 'has as a participant'], SUCCEEDS: ['follows', 'is followed by'],
    INSPECTS: ['inspects', 'is inspected by'], HOLDS: ['holds the post', 'is held by'],
    AT: ['at', 'has the post'], BOUND_BY: ['is bound to', 'binds'], REQUESTED: ['asked for', 'was asked for by'],
    ABOUT: ['concerns', 'is concerned by'], ASKED: ['asked', 'was asked by'], ANSWERED: ['answered', 'was answered by'],
    CLIENT_OF: ['awarded the contract', 'was awarded by'], SUPPLIER_OF: ['got the contract', 'was awarded to'],
    ATTENDED: ['was at the meeting', 'was attended by'], PRESENTED: ['spoke on', 'was spoken on by'],
    ON_AGENDA_OF: ['was on the agenda of', 'had on its agenda'], MADE_AT: ['was said at', 'is where was said'],
    HELD_BY: ['was held by', 'held'], NAMED_WITH: ['is named beside', 'is named beside']} AS words
UNWIND range(0, size($paths) - 1) AS path
UNWIND range(0, size($paths[path]) - 1) AS hop
WITH words, path, hop, $paths[path][hop] AS step
MATCH (from:Thing {id: step.from})
MATCH (to:Thing {id: step.to})
CALL (step) {
  MATCH ()-[r]->()
  WHERE elementId(r) IN step.relations
  OPTIONAL MATCH (d:Document {id: r.document})
  WITH r, d ORDER BY d.date, d.id
  RETURN collect(r) AS relations, min(d.date) AS since
}
WITH path, hop, step.relation AS relation, from, to, words[step.relation] AS words, relations, since,
  startNode(relations[0]) = from AS forward
RETURN path + 1 AS path, hop + 1 AS hop, from, words[CASE WHEN forward THEN 0 ELSE 1 END] AS says, to, relation, forward,
  head([r IN relations WHERE r.on <> '' | r.on]) AS on, since,
  CASE
    WHEN relation = 'NAMED_WITH' THEN COLLECT { UNWIND relations AS r WITH endNode(r) AS p
      RETURN {document: p.document, start: p.start, end: p.end, quote: p.text} }
    WHEN relations[0].starts IS NOT NULL THEN relations
    ELSE COLLECT { UNWIND [from, to] AS thing
      MATCH (d:Document)-[:RECORDS]->(m:Meeting) WHERE m IN [from, to]
      MATCH (thing)-[s:STATED_IN {document: d.id}]->() RETURN s ORDER BY s.start LIMIT 1 } END AS evidence
ORDER BY path, hop
SKIP $skip LIMIT $limit
