// title: Who spoke on what
// answers: Who presented or spoke on which item of a meeting.
// group: People
// parameter: person | entity(Person) | optional | who spoke | Rosa Quill
// parameter: body | entity(Body) | optional | at the meetings of which body | Children and Families Board
// parameter: item | text | optional | words of the item's title | standards
// column: date | when
// column: body | at whose meeting
// column: item | on what
// column: person | who
// sentence: {person}: {item}[ ({date})]
MATCH (person:Person)-[p:PRESENTED]->(i:AgendaItem)
WHERE ($person IS NULL OR person.id = $person)
  AND ($body IS NULL OR EXISTS { (i)-[:ON_AGENDA_OF]->(:Meeting)-[:HELD_BY]->(:Body {id: $body}) })
  AND ($item IS NULL OR toLower(i.title) CONTAINS toLower($item))
MATCH (d:Document {id: p.document})
WITH person, i, d, collect(p) AS evidence
RETURN d.date AS date,
  head(COLLECT { MATCH (i)-[:ON_AGENDA_OF]->(:Meeting)-[:HELD_BY]->(b) RETURN b ORDER BY b.id }) AS body,
  i.title AS item, person, evidence
ORDER BY date DESC, d.id, i.number, i.title, person.name
SKIP $skip LIMIT $limit
