// Where somebody or something is named, a few places each, with the passage round them.
UNWIND $ids AS id
MATCH (node:Thing {id: id})
RETURN id, COLLECT { MATCH (node)-[s:STATED_IN]->(p:Passage)
                     WITH s.document AS document, s.file AS file, p, min(s.start) AS start
                     MATCH (node)-[s:STATED_IN {start: start, document: document}]->(p)
                     WITH DISTINCT document, file, start, s.end AS end, s.quote AS quote, p.text AS text
                     ORDER BY file, start
                     LIMIT 3
                     RETURN {document: document, file: file, start: start, end: end, quote: quote, text: text}
                   } AS sentences
