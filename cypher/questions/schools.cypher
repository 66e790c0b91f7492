// title: All schools and how they were judged
// answers: Every school that is named, with its former names and its overall inspection results in order.
// group: Schools
// parameter: council | text | optional | words of the name of a council whose documents name it | Saltmere
// column: school | the school
// column: formerly | its former names
// column: outcomes | overall results in order, awaited ones last
// column: dates | the results' dates, empty where not stated
// column: promises | how many commitments concern it
// sentence: {school}[: {outcomes}]
MATCH (school:School)
WHERE $council IS NULL OR EXISTS { (school)-[s:STATED_IN]->()-[:IN]->(d:Document)
  WHERE toLower(d.council) CONTAINS toLower($council) }
WITH school, COLLECT { MATCH (j:Judgement)-[:JUDGED]->(school) WHERE j.area IS NULL
  RETURN DISTINCT j ORDER BY coalesce(j.date, '9999'), j.awaited, j.outcome } AS results
ORDER BY size(results) = 0, toLower(school.name), school.id
SKIP $skip LIMIT $limit
RETURN school, coalesce(school.formerNames, []) AS formerly, [j IN results | j.outcome] AS outcomes,
  [j IN results | coalesce(j.date, '')] AS dates,
  COUNT { (school)<-[:ABOUT]-(:Commitment) } AS promises,
  CASE WHEN size(results) > 0
    THEN COLLECT { UNWIND results AS j MATCH (j)-[s:STATED_IN]->() RETURN s }
    ELSE COLLECT { MATCH (school)-[s:STATED_IN]->() RETURN s ORDER BY s.document, s.start LIMIT 1 } END AS evidence
