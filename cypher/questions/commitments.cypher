// title: Who committed to what
// answers: Actions, decisions, requests, recommendations, undertakings and priorities: who is bound, who asked,
//   what is to be done, said when and where, due when.
// group: Promises
// parameter: owner | entity(Person, Body, Service, School) | optional | whoever is bound, bodies by their posts too
//   | Rosa Quill
// parameter: council | text | optional | words of the name of the council whose documents say so | Saltmere
// parameter: document | text | optional | words of the title or file name of the document that says so | Director
// parameter: person | entity(Person) | optional | the person who is bound | Rosa Quill
// parameter: body | entity(Body) | optional | the council, committee or other body that is bound, itself or by its posts
//   | Children and Families Board
// parameter: service | entity(Service) | optional | the service that is bound or concerned | Early Help
// parameter: school | entity(School) | optional | the school that is bound or concerned | Saltmarsh Primary Academy
// parameter: programme | entity(Programme) | optional | the programme, plan or strategy concerned | Reading Strategy
// parameter: topic | text | optional | words in the sentence, its passage or its agenda item | reading
// parameter: kind | kind(action, decision, request, recommendation, commitment, priority) | optional
//   | what sort of commitment | action
// parameter: from | date | optional | said on or after | 2018
// parameter: to | date | optional | said on or before | 2019-12-31
// parameter: requester | entity(Person, Body) | optional | the person or body that asked for it | Tomas Vell
// parameter: status | kind(open, reported on, done, dropped) | optional | what documents say has become of it | open
// column: kind | what sort of commitment
// column: owners | who is bound
// column: text | what is to be done
// column: requester | who asked for it
// column: about | what it concerns
// column: said | when it was said
// column: meeting | the body at whose meeting it was said
// column: due | when it is due
// column: status | what the document says has become of it
// column: followed | date of the latest document that follows it up
// sentence: [{owners}: ]{text}[, due {due}][ ({said})]
CALL () {
  WITH $topic_words AS words
  WHERE words IS NOT NULL
  CALL db.index.fulltext.queryNodes('passages', words) YIELD node
  RETURN collect(elementId(node)) AS passages
}
MATCH (c:Commitment)
WHERE ($kind IS NULL OR c.kind = $kind)
  AND ($owner IS NULL OR EXISTS { (:Person|Body|Service|School {id: $owner})-[:BOUND_BY]->(c) }
    OR EXISTS { (:Body {id: $owner})<-[:AT]-(:Role)-[:BOUND_BY]->(c) })
  AND ($council IS NULL OR EXISTS { MATCH (d:Document {id: c.document}) WHERE toLower(d.council) CONTAINS toLower($council) })
  AND ($document IS NULL OR EXISTS { MATCH (d:Document {id: c.document})
    WHERE toLower(d.title + ' ' + d.file) CONTAINS toLower($document) })
  AND ($status IS NULL OR coalesce(c.status, 'open') = $status)
  AND ($from IS NULL OR c.madeOn >= left($from, size(c.madeOn)))
  AND ($to IS NULL OR left(c.madeOn, size($to)) <= $to)
  AND ($person IS NULL OR EXISTS { (:Person {id: $person})-[:BOUND_BY]->(c) })
  AND ($body IS NULL OR EXISTS { (:Body {id: $body})-[:BOUND_BY]->(c) }
    OR EXISTS { (:Body {id: $body})<-[:AT]-(:Role)-[:BOUND_BY]->(c) })
  AND ($service IS NULL OR EXISTS { (:Service {id: $service})-[:BOUND_BY]->(c) }
    OR EXISTS { (c)-[:ABOUT]->(:Service {id: $service}) })
  AND ($school IS NULL OR EXISTS { (:School {id: $school})-[:BOUND_BY]->(c) }
    OR EXISTS { (c)-[:ABOUT]->(:School {id: $school}) })
  AND ($programme IS NULL OR EXISTS { (c)-[:ABOUT]->(:Programme {id: $programme}) })
  AND ($requester IS NULL OR EXISTS { (:Person|Body {id: $requester})-[:REQUESTED]->(c) })
  AND ($topic IS NULL OR toLower(c.text) CONTAINS toLower($topic)
    OR EXISTS { (c)-[:STATED_IN]->(p:Passage) WHERE elementId(p) IN passages }
    OR EXISTS { (c)-[:STATED_IN]->(:Passage)-[:UNDER]->(a:AgendaItem)
      WHERE toLower(a.title) CONTAINS toLower($topic) }
    OR EXISTS { (c)-[:ABOUT]->(t) WHERE toLower(t.name) CONTAINS toLower($topic) })
WITH c, COLLECT { MATCH (c)-[s:STATED_IN]->() RETURN s ORDER BY s.start } AS evidence
ORDER BY coalesce(c.madeOn, '') DESC, c.document, evidence[0].start, c.id
SKIP $skip LIMIT $limit
RETURN c.kind AS kind,
  COLLECT { MATCH (owner)-[:BOUND_BY]->(c) RETURN DISTINCT owner ORDER BY coalesce(owner.name, owner.title) } AS owners,
  c.text AS text,
  COLLECT { MATCH (asker)-[:REQUESTED]->(c) RETURN DISTINCT asker ORDER BY asker.name } AS requester,
  COLLECT { MATCH (c)-[:ABOUT]->(thing) RETURN DISTINCT thing ORDER BY thing.name } AS about,
  c.madeOn AS said,
  head(COLLECT { MATCH (c)-[:MADE_AT]->(:Meeting)-[:HELD_BY]->(b:Body) RETURN b }) AS meeting,
  c.due AS due, c.status AS status,
  head(COLLECT { MATCH (c)-[f:FOLLOWED_UP_BY]->(later) MATCH (d:Document {id: coalesce(f.document, later.document)})
    RETURN d.date ORDER BY d.date DESC }) AS followed, evidence
