// Schools: FollowTheMoney "Organization".
MATCH (n:School)
USING INDEX n:School(id)
WHERE n.id IS NOT NULL
RETURN n.id AS id, 'Organization' AS schema,
       {name: [n.name], alias: n.aliases, previousName: n.formerNames, classification: ['school'], registrationNumber: [n.urn]} AS properties
ORDER BY n.id
