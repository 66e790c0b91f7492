// Words that stand in some name, each with its full-text query.
UNWIND $words AS one
CALL (one) {
  CALL db.index.fulltext.queryNodes('names', one.query, {limit: 1}) YIELD node
  RETURN node
}
RETURN DISTINCT one.word AS word
