// title: Who asked, and who answered
// answers: Questions put in meetings: who asked about what, who answered, and when.
// group: Promises
// parameter: person | entity(Person) | optional | who asked or answered | Rosa Quill
// parameter: topic | text | optional | words of the question or the answer | places
// parameter: from | date | optional | asked on or after | 2018
// parameter: to | date | optional | asked on or before | 2019-12-31
// column: asker | who asked
// column: topic | about what
// column: answerers | who answered
// column: asked | date of the document
// sentence: {asker} asked: {topic}[, answered by {answerers}][ ({asked})]
CALL () {
  WITH $topic_words AS words
  WHERE words IS NOT NULL
  CALL db.index.fulltext.queryNodes('passages', words) YIELD node
  RETURN collect(elementId(node)) AS passages
}
MATCH (e:Exchange)
MATCH (d:Document {id: e.document})
WHERE ($person IS NULL OR EXISTS { (:Person {id: $person})-[:ASKED|ANSWERED]->(e) })
  AND ($from IS NULL OR d.date >= left($from, size(d.date)))
  AND ($to IS NULL OR left(d.date, size($to)) <= $to)
  AND ($topic IS NULL OR toLower(e.topic) CONTAINS toLower($topic)
    OR EXISTS { (e)-[:STATED_IN]->(p:Passage) WHERE elementId(p) IN passages })
WITH e, d, COLLECT { MATCH (e)-[s:STATED_IN]->() RETURN s ORDER BY s.start } AS evidence
ORDER BY d.date DESC, d.id, evidence[0].start, e.id
SKIP $skip LIMIT $limit
RETURN head(COLLECT { MATCH (asker)-[:ASKED]->(e) RETURN asker }) AS asker, e.topic AS topic,
  COLLECT { MATCH (who)-[:ANSWERED]->(e) RETURN DISTINCT who ORDER BY coalesce(who.name, who.title) } AS answerers,
  d.date AS asked, evidence
