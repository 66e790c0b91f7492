// Questions and their answers: fact "exchange".
MATCH (x:Exchange)
USING INDEX x:Exchange(id)
WHERE x.id IS NOT NULL
RETURN 'exchange' AS fact, head(COLLECT { MATCH (x)<-[:ASKED]-(n) RETURN coalesce(n.name, n.title) }) AS asker,
       COLLECT { MATCH (x)<-[:ANSWERED]-(n) WITH DISTINCT n, coalesce(n.name, n.title) AS name
                 RETURN name ORDER BY name } AS answerers,
       x.topic AS topic,
       COLLECT { MATCH (x)-[s:STATED_IN]->()
                 WITH DISTINCT s.file AS document, s.start AS start, s.end AS end, s.quote AS quote
                 ORDER BY document, start, end
                 RETURN [document, start, end, quote] } AS evidence
ORDER BY x.id
