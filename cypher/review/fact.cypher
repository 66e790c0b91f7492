// A fact by the id of its node or relationship, and the words that state it.
MATCH (node:Thing|Document|Person|Body|School|Service|Programme {id: $id})
RETURN labels(node) AS labels,
       coalesce(node.text, node.name, node.title, node.topic, node.outcome, node.subject, node.value, '') AS says,
       COLLECT { MATCH (node)-[s:STATED_IN]->()
                 WITH DISTINCT s.file AS file, s.start AS start, s.end AS end, s.quote AS quote
                 ORDER BY file, start, end
                 RETURN {file: file, start: start, end: end, quote: quote} } AS places
UNION ALL
MATCH ()-[r:PART_OF|MEMBER_OF|CHAIRS|LEADS|PARTNERS_WITH|DELIVERS|PARTICIPATES_IN|COMMISSIONS|FUNDS|CONTRACTS|SUCCEEDS|SUPPORTS|INSPECTS|ATTENDED|PRESENTED {id: $id}]->(to)
RETURN [type(r)] AS labels,
       CASE type(r) WHEN 'ATTENDED' THEN r.as WHEN 'PRESENTED' THEN to.title ELSE type(r) END AS says,
       COLLECT { UNWIND range(0, size(r.starts) - 1) AS i
                 RETURN {file: r.file, start: r.starts[i], end: r.ends[i], quote: r.quotes[i]} } AS places
