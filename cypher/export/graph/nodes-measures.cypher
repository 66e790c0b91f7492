// Figures.
MATCH (n:Measure)
USING INDEX n:Measure(id)
WHERE n.id IS NOT NULL
RETURN n.id AS `id:ID`,
       COLLECT { UNWIND labels(n) AS label WITH label WHERE label <> 'Thing' RETURN label ORDER BY label } AS `:LABEL`,
       n.value AS value, toFloat(n.amount) AS `amount:double`, n.unit AS unit, n.what AS what, n.period AS period,
       n.comparator AS comparator, n.document AS document
ORDER BY n.id
