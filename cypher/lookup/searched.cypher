// What there is to search.
MATCH (d:Document)
RETURN count(d) AS documents, collect(DISTINCT d.council) AS councils,
  min(d.date) AS from, max(d.date) AS to,
  count(d) - count(d.date) AS undated
