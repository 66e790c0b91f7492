// The words that state a relation: W3C Web Annotations.
MATCH (a:Thing)
USING INDEX a:Thing(id)
WHERE a.id IS NOT NULL
MATCH (a)-[r:PART_OF|MEMBER_OF|CHAIRS|LEADS|PARTNERS_WITH|DELIVERS|PARTICIPATES_IN|COMMISSIONS|FUNDS|CONTRACTS|SUCCEEDS|SUPPORTS|INSPECTS]->()
UNWIND range(0, size(r.starts) - 1) AS i
RETURN 'urn:minutegraph:' + r.id + ':' + r.starts[i] + '-' + r.ends[i] AS `@id`, 'oa:Annotation' AS `@type`, 'urn:minutegraph:' + r.id AS body,
       {`@type`: 'oa:SpecificResource', source: 'urn:minutegraph:' + r.document,
        selector: [{`@type`: 'oa:TextPositionSelector', start: r.starts[i], end: r.ends[i]},
                   {`@type`: 'oa:TextQuoteSelector', exact: r.quotes[i]}]} AS target,
       r.reader AS reader, r.confidence AS confidence
ORDER BY a.id, r.id, i
