// Bodies: FollowTheMoney "PublicBody", "Company" and "Organization".
MATCH (n:Body)
USING INDEX n:Body(id)
WHERE n.id IS NOT NULL
RETURN n.id AS id, CASE
         WHEN n.kind IN ['council', 'committee', 'board', 'department', 'nhs', 'police', 'regulator', 'government'] THEN 'PublicBody'
         WHEN n.kind = 'company' THEN 'Company'
         ELSE 'Organization' END AS schema,
       {name: [n.name], alias: n.aliases, previousName: n.formerNames,
        classification: [n.kind],
        parent: COLLECT { MATCH (n)-[:PART_OF]->(whole:Body) WHERE whole <> n RETURN DISTINCT whole.id AS id ORDER BY id }} AS properties
ORDER BY n.id
