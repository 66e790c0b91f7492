// To whom contracts went: FollowTheMoney "ContractAward".
MATCH (n:Contract)
USING INDEX n:Contract(id)
WHERE n.id IS NOT NULL AND EXISTS { (n)<-[:SUPPLIER_OF]-() }
RETURN 'award-' + n.id AS id, 'ContractAward' AS schema,
       {contract: [n.id], supplier: COLLECT { MATCH (s)-[:SUPPLIER_OF]->(n) RETURN DISTINCT s.id AS id ORDER BY id },
        proof: COLLECT { MATCH (n)-[s:STATED_IN]->() RETURN DISTINCT s.document AS id ORDER BY id },
        summary: COLLECT { MATCH (n)-[s:STATED_IN]->() RETURN DISTINCT s.quote AS quote ORDER BY quote }} AS properties
ORDER BY n.id
