// Services: FollowTheMoney "Organization".
MATCH (n:Service)
USING INDEX n:Service(id)
WHERE n.id IS NOT NULL
RETURN n.id AS id, 'Organization' AS schema,
       {name: [n.name], alias: n.aliases, previousName: n.formerNames, classification: ['service']} AS properties
ORDER BY n.id
