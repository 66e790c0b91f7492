// title: Where the documents say something
// answers: Passages with all of some words, the best fitting first.
// group: Documents
// parameter: words | text | required | the words | reading plan
// parameter: from | date | optional | said on or after | 2018
// parameter: to | date | optional | said on or before | 2019-12-31
// column: text | the passage
// column: document | the document's title
// column: date | its date
// column: council | whose it is
// column: item | the heading it stands under
// sentence: “{text}”[ ({date})]
CALL db.index.fulltext.queryNodes('passages', $words_words, {limit: 5000}) YIELD node, score
MATCH (node)-[:IN]->(d:Document)
WHERE ($from IS NULL OR d.date >= left($from, size(d.date)))
  AND ($to IS NULL OR left(d.date, size($to)) <= $to)
WITH node, d, score
ORDER BY score DESC, d.date DESC, node.id
SKIP $skip LIMIT $limit
RETURN node.text AS text, d.title AS document, d.date AS date, d.council AS council,
  head(COLLECT { MATCH (node)-[:UNDER]->(i:AgendaItem) RETURN i.title }) AS item,
  [{document: d.id, start: node.start, end: node.end, quote: node.text}] AS evidence
