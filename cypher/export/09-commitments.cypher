// What is to be done, by whom, and what became of it: fact "commitment".
MATCH (c:Commitment)
USING INDEX c:Commitment(id)
WHERE c.id IS NOT NULL
RETURN 'commitment' AS fact, c.kind AS kind,
       COLLECT { MATCH (c)<-[:BOUND_BY]-(n) WITH DISTINCT n, coalesce(n.name, n.title) AS name
                 RETURN name ORDER BY name } AS owners,
       head(COLLECT { MATCH (c)<-[:REQUESTED]-(n) RETURN coalesce(n.name, n.title) AS name ORDER BY name }) AS requestedBy,
       c.text AS text, c.due AS due,
       COLLECT { MATCH (c)-[:ABOUT]->(n) WITH DISTINCT n, coalesce(n.name, n.title) AS name
                 RETURN name ORDER BY name } AS about,
       c.status AS status, c.asOf AS asOf,
       COLLECT { MATCH (c)-[f:FOLLOWED_UP_BY]->()
                 WITH f.file AS document, f.starts[0] AS start, f.ends[0] AS end, f.quotes[0] AS quote,
                      f.outcome AS outcome, f.likely AS likely, f.reason AS reason
                 ORDER BY document, start, end, outcome, reason
                 RETURN [document, start, end, quote, outcome, likely, reason] } AS followedUpBy,
       COLLECT { MATCH (c)-[s:STATED_IN]->()
                 WITH DISTINCT s.file AS document, s.start AS start, s.end AS end, s.quote AS quote
                 ORDER BY document, start, end
                 RETURN [document, start, end, quote] } AS evidence
ORDER BY c.id
