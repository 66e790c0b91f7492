// title: What the last loads changed
// answers: The loads, the latest first, and how many documents each brought, replaced, left alone, removed or could
//   not read.
// group: Documents
// column: load | when the load began
// column: added | documents that were new
// column: changed | documents that replaced another version
// column: unchanged | documents that were there as they are
// column: removed | documents that were taken out
// column: failed | documents that could not be read
MATCH (l:Load)
WITH l ORDER BY l.at DESC
SKIP $skip LIMIT $limit
RETURN toString(l.at) AS load, l.added AS added, l.changed AS changed, l.unchanged AS unchanged,
  l.removed AS removed, l.failed AS failed, [] AS evidence
