// Results of inspections.
MATCH (n:Judgement)
USING INDEX n:Judgement(id)
WHERE n.id IS NOT NULL
RETURN n.id AS `id:ID`,
       COLLECT { UNWIND labels(n) AS label WITH label WHERE label <> 'Thing' RETURN label ORDER BY label } AS `:LABEL`,
       n.outcome AS outcome, n.area AS area, n.date AS date, n.inspector AS inspector, n.awaited AS `awaited:boolean`
ORDER BY n.id
