// Every fact that a document states, with its places there.
MATCH (node)-[s:STATED_IN {document: $id}]->()
WHERE NOT node:Document
RETURN labels(node) AS labels, node.id AS id,
  coalesce(node.text, node.name, node.title, node.topic, node.outcome + coalesce(' (' + node.area + ')', ''),
    node.subject, node.value + ' ' + node.what, node.date) AS text,
  head(COLLECT { MATCH (who)-[:BOUND_BY|HOLDS|ASKED|SUPPLIER_OF]->(node) RETURN coalesce(who.name, who.title) AS who
    UNION MATCH (node)-[:JUDGED]->(who) RETURN who.name AS who }) AS who,
  s.start AS start, s.end AS end, s.reader AS reader, s.confidence AS confidence
UNION ALL
MATCH (from)-[r:PART_OF|MEMBER_OF|CHAIRS|LEADS|PARTNERS_WITH|DELIVERS|PARTICIPATES_IN|COMMISSIONS|FUNDS|CONTRACTS|SUCCEEDS|SUPPORTS|INSPECTS {document: $id}]->(to)
UNWIND range(0, size(r.starts) - 1) AS index
RETURN ['Link'] AS labels, r.id AS id,
  toLower(replace(type(r), '_', ' ')) + ' ' + coalesce(to.name, to.title) + coalesce(' (' + r.on + ')', '') AS text,
  coalesce(from.name, from.title) AS who, r.starts[index] AS start, r.ends[index] AS end, r.reader AS reader,
  r.confidence AS confidence
