// Programmes: FollowTheMoney "Project".
MATCH (n:Programme)
USING INDEX n:Programme(id)
WHERE n.id IS NOT NULL
RETURN n.id AS id, 'Project' AS schema,
       {name: [n.name], alias: n.aliases, previousName: n.formerNames} AS properties
ORDER BY n.id
