// People: Popolo "persons".
MATCH (n:Person)
USING INDEX n:Person(id)
WHERE n.id IS NOT NULL
RETURN n.id AS id, n.name AS name,
       [name IN coalesce(n.aliases, []) | {name: name}]
         + [name IN coalesce(n.formerNames, []) | {name: name, note: 'former name'}] AS other_names,
       COLLECT { MATCH (n)-[s:STATED_IN]->()
                 WITH DISTINCT s.document AS document, s.start AS start, s.end AS end, s.quote AS quote
                 ORDER BY document, start, end
                 RETURN {url: 'urn:minutegraph:' + document + '#char=' + start + ',' + end, note: quote} } AS sources
ORDER BY n.id
