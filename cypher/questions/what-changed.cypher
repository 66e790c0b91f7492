// title: What the last loads changed
// answers: The loads, removals and reviewers' decisions, the latest first: the documents that each brought, replaced or
//   removed, the facts that were gained and lost by it, and the names that it brought together or parted.
// group: Documents
// column: load | when it began
// column: added | documents that were new
// column: changed | documents that replaced another version
// column: unchanged | documents that were there as they are
// column: removed | documents that were taken out
// column: failed | documents that could not be read
// column: decided | decisions of reviewers that were taken or taken back
// column: gained | facts that are stated now and were not before
// column: lost | facts that are not stated any more
// column: joined | names that became one
// column: parted | names that became two
// column: documents | some of the documents concerned
// column: examples | some of the facts gained (+) and lost (-)
MATCH (l:Load)
WITH l ORDER BY l.at DESC
SKIP $skip LIMIT $limit
RETURN toString(l.at) AS load, l.added AS added, l.changed AS changed, l.unchanged AS unchanged,
  l.removed AS removed, l.failed AS failed, coalesce(l.decided, 0) + coalesce(l.undone, 0) AS decided,
  l.gained AS gained, l.lost AS lost, coalesce(l.joined, []) AS joined, coalesce(l.parted, []) AS parted,
  coalesce(l.documents, []) AS documents, coalesce(l.examples, []) AS examples, [] AS evidence
