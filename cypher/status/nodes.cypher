// How many nodes of each label there are; what only runs the store is left out.
MATCH (node)
WHERE NOT node:Lock
UNWIND labels(node) AS name
WITH name WHERE name <> 'Thing'
RETURN name, count(*) AS count
ORDER BY name
