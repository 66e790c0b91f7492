// title: What was promised to schools
// answers: Commitments that concern a school: which, who is bound, what is to be done, said when, due when.
// group: Schools
// parameter: council | text | optional | words of the name of a council whose documents say so | Saltmere
// column: school | which school
// column: owners | who is bound
// column: text | what is to be done
// column: said | when it was said
// column: due | when it is due
MATCH (school:School)<-[:ABOUT]-(c:Commitment)
MATCH (d:Document {id: c.document})
WHERE $council IS NULL OR toLower(d.council) CONTAINS toLower($council)
WITH DISTINCT school, c
ORDER BY coalesce(c.madeOn, '') DESC, school.name, c.id
SKIP $skip LIMIT $limit
RETURN school,
  COLLECT { MATCH (owner)-[:BOUND_BY]->(c) RETURN DISTINCT owner ORDER BY coalesce(owner.name, owner.title) } AS owners,
  c.text AS text, c.madeOn AS said, c.due AS due,
  COLLECT { MATCH (c)-[s:STATED_IN]->() RETURN s ORDER BY s.start } AS evidence
