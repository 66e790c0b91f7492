// title: What the last loads changed
// answers: The documents that came with the last loads, new or in a new version, and how many facts each states.
// group: Documents
// parameter: loads | number | optional | how many loads back; without it, 1 | 3
// column: load | when the load began
// column: added | documents that were new in that load
// column: changed | documents that replaced another version
// column: removed | documents that were taken out
// column: document | a document that came with it
// column: date | the document's date
// column: facts | how many commitments, posts, results, questions, figures and contracts it states
MATCH (l:Load)
WITH l ORDER BY l.at DESC
WITH collect(l) AS loads
UNWIND range(0, coalesce($loads, 1) - 1) AS index
WITH loads[index] AS l, loads[index - 1] AS next, index
WHERE l IS NOT NULL
OPTIONAL MATCH (d:Document)
WHERE d.loadedAt >= l.at AND (index = 0 OR d.loadedAt < next.at)
WITH l, d
ORDER BY l.at DESC, d.date DESC, d.file
SKIP $skip LIMIT $limit
RETURN toString(l.at) AS load, l.added AS added, l.changed AS changed, l.removed AS removed, d.title AS document,
  d.date AS date,
  COUNT { MATCH (fact:Commitment|Role|Judgement|Exchange|Measure|Contract)-[:STATED_IN {document: d.id}]->()
    RETURN DISTINCT fact } AS facts,
  [] AS evidence
