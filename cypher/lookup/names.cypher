// Things whose names are like the words of a full-text query.
CALL db.index.fulltext.queryNodes('names', $query, {limit: 500}) YIELD node, score
WITH node, score, [label IN labels(node) WHERE label IN $labels] AS fitting
WHERE size(fitting) > 0
RETURN node.id AS id, fitting AS labels, node.name AS name, node:Council AS council,
  coalesce(node.aliases, []) AS aliases, coalesce(node.formerNames, []) AS formerNames
ORDER BY score DESC, id
LIMIT 100
