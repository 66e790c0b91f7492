// Things whose names are like the words of a full-text query.
CALL db.index.fulltext.queryNodes('names', $query, {limit: 500}) YIELD node, score
WITH node, score, [label IN labels(node) WHERE label IN $labels] AS fitting
WHERE size(fitting) > 0
WITH node, score, fitting
ORDER BY score DESC, node.id
LIMIT 100
WITH node, fitting, score,
  COLLECT { MATCH (node)-[:HOLDS]->(r:Role)
    RETURN DISTINCT r.title + coalesce(', ' + head(COLLECT { MATCH (r)-[:AT]->(b) RETURN b.name }), '') AS post
    ORDER BY post LIMIT 2 } AS posts,
  COLLECT { MATCH (node)-[:STATED_IN]->()-[:IN]->(d:Document)
    RETURN DISTINCT coalesce(d.council, d.title, d.file) AS council ORDER BY council LIMIT 3 } AS councils
RETURN node.id AS id, fitting AS labels, node.name AS name, coalesce(node.aliases, []) AS aliases,
  coalesce(node.formerNames, []) AS formerNames, posts + councils AS known
ORDER BY score DESC, id
