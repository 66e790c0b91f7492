// Bodies, schools, services and programmes whose names begin their words with these letters, small words apart.
MATCH (node:Body|School|Service|Programme)
WHERE toLower(left(node.name, 1)) IN [left($initials, 1), 't']
WITH node, [word IN split(toLower(replace(node.name, '-', ' ')), ' ') WHERE word <> '' AND word <> '&' | word] AS words
WITH node, reduce(all = '', word IN words | all + left(word, 1)) AS every,
  reduce(large = '', word IN words
    | large + CASE WHEN word IN ['the', 'and', 'of', 'for', 'in', 'to', 'on', 'at'] THEN '' ELSE left(word, 1) END) AS large
WHERE $initials IN [every, large]
WITH node, [label IN labels(node) WHERE label IN $labels] AS fitting
WHERE size(fitting) > 0
RETURN node.id AS id, fitting AS labels, node.name AS name
ORDER BY name, id LIMIT 20
