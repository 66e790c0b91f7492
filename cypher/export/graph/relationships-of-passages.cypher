// Which document a passage is in, and under which item it stands.
MATCH (a:Passage)-[r]->(b)
USING INDEX a:Passage(id)
WHERE a.id IS NOT NULL
RETURN a.id AS `:START_ID`, b.id AS `:END_ID`, type(r) AS `:TYPE`, r.id AS id, r.document AS document, r.file AS file,
       r.on AS on, r.as AS as, r.start AS `start:long`, r.end AS `end:long`, r.quote AS quote, r.starts AS `starts:long[]`,
       r.ends AS `ends:long[]`, r.quotes AS `quotes:string[]`, r.passages AS `passages:string[]`, r.reader AS reader,
       r.confidence AS `confidence:double`
ORDER BY a.id, type(r), b.id, r.id, r.document, r.start, r.end, r.reader
