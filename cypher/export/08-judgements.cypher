// Results of inspections: fact "judgement".
MATCH (j:Judgement)
USING INDEX j:Judgement(id)
WHERE j.id IS NOT NULL
CALL (j) {
  MATCH (j)-[:JUDGED]->(n)
  RETURN n AS subject LIMIT 1
}
RETURN 'judgement' AS fact, coalesce(subject.name, subject.title) AS subject,
       CASE WHEN subject:School THEN 'school' WHEN subject:Service THEN 'service' WHEN subject:Council THEN 'council'
            ELSE 'other' END AS subjectType,
       CASE WHEN j.area IS NULL THEN j.outcome ELSE j.outcome + ' (' + j.area + ')' END AS outcome, j.date AS date,
       j.inspector AS inspector, j.awaited AS awaited,
       COLLECT { MATCH (j)-[s:STATED_IN]->()
                 WITH DISTINCT s.file AS document, s.start AS start, s.end AS end, s.quote AS quote
                 ORDER BY document, start, end
                 RETURN [document, start, end, quote] } AS evidence
ORDER BY j.id
