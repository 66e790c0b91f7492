// Meetings: Popolo "events".
MATCH (n:Meeting)
USING INDEX n:Meeting(id)
WHERE n.id IS NOT NULL
CALL (n) {
  OPTIONAL MATCH (n)-[:HELD_BY]->(b:Body)
  RETURN b ORDER BY b.id LIMIT 1
}
RETURN n.id AS id, 'Meeting' + coalesce(' of ' + b.name, '') + coalesce(', ' + n.date, '') AS name,
       'meeting' AS classification, head([day IN [n.date] WHERE day =~ '[0-9]{4}(-[0-9]{2}){0,2}']) AS start_date, b.id AS organization_id,
       COLLECT { MATCH (p:Person)-[a:ATTENDED]->(n)
                 WHERE coalesce(a.as, 'present') <> 'apologies'
                 WITH DISTINCT p ORDER BY p.id
                 RETURN {id: p.id, name: p.name} } AS attendees,
       COLLECT { MATCH (n)-[s:STATED_IN]->()
                 WITH DISTINCT s.document AS document, s.start AS start, s.end AS end, s.quote AS quote
                 ORDER BY document, start, end
                 RETURN {url: 'urn:minutegraph:' + document + '#char=' + start + ',' + end, note: quote} } AS sources
ORDER BY n.id
