// The words that name or state somebody or something: W3C Web Annotations.
MATCH (a:Thing)
USING INDEX a:Thing(id)
WHERE a.id IS NOT NULL
MATCH (a)-[s:STATED_IN]->()
RETURN 'urn:minutegraph:' + a.id + ':' + s.document + ':' + s.start + '-' + s.end + ':' + s.reader AS `@id`, 'oa:Annotation' AS `@type`, 'urn:minutegraph:' + a.id AS body,
       {`@type`: 'oa:SpecificResource', source: 'urn:minutegraph:' + s.document,
        selector: [{`@type`: 'oa:TextPositionSelector', start: s.start, end: s.end},
                   {`@type`: 'oa:TextQuoteSelector', exact: s.quote}]} AS target,
       s.reader AS reader, s.confidence AS confidence
ORDER BY a.id, s.document, s.start, s.end, s.reader
