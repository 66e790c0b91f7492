// Where documents state somebody or something, in their words: FollowTheMoney "Documentation".
MATCH (a:Thing)
USING INDEX a:Thing(id)
WHERE a.id IS NOT NULL AND NOT a:Document AND NOT a:AgendaItem
CALL (a) {
  MATCH (a)-[s:STATED_IN]->()
  RETURN s.document AS document, collect(s) AS places
}
MATCH (d:Document {id: document})
RETURN a.id + '-' + document AS id, 'Documentation' AS schema,
       {entity: [CASE WHEN a:Role THEN 'position-' + a.id ELSE a.id END], document: [document], role: ['stated in'], date: [day IN [d.date] WHERE day =~ '[0-9]{4}(-[0-9]{2}){0,2}'],
        summary: COLLECT { UNWIND places AS s RETURN DISTINCT s.quote AS quote ORDER BY quote },
        description: COLLECT { UNWIND places AS s WITH DISTINCT s.start AS start, s.end AS end ORDER BY start, end
                               RETURN d.file + ', characters ' + start + ' to ' + end }} AS properties
ORDER BY a.id, document
