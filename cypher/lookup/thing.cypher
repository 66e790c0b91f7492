// One thing by its id.
MATCH (node:Person|Body|School|Service|Programme {id: $id})
WITH node, [label IN labels(node) WHERE label IN $labels] AS fitting
WHERE size(fitting) > 0
RETURN node.id AS id, fitting AS labels, node.name AS name
