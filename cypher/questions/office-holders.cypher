// title: Who held which post
// answers: The holders of a post or the posts of a person, in order; with a date, who held it then, as far as the
//   documents tell.
// group: People
// parameter: person | entity(Person) | optional | whose posts | Rosa Quill
// parameter: body | entity(Body, School, Service) | optional | the posts of which body | Saltmere Council
// parameter: post | text | optional | words of the post's title | Director
// parameter: at | date | optional | who held it on this date | 2018-06
// column: person | who
// column: post | title of the post
// column: body | where it is held
// column: status | current, past or incoming, at the time of the document
// column: interim | whether it was held for the time being
// column: from | since when, where stated
// column: to | until when, where stated
// column: first | date of the earliest document that says so
// column: last | date of the latest document that says so
// column: basis | with a date: whether the date is within what is stated, or before or after the documents
MATCH (person:Person)-[h:HOLDS]->(r:Role)
WHERE ($person IS NULL OR person.id = $person)
  AND ($body IS NULL OR EXISTS { (r)-[:AT]->({id: $body}) })
  AND ($post IS NULL OR all(word IN split(toLower($post), ' ') WHERE toLower(r.title) CONTAINS word))
MATCH (d:Document {id: h.document})
WITH person, r, min(d.date) AS first, max(d.date) AS last
WITH person, r, first, last, coalesce(r.from, CASE r.status WHEN 'current' THEN first END) AS begin,
  coalesce(r.to, CASE r.status WHEN 'current' THEN last END) AS end
WITH person, r, first, last, begin, end,
  CASE WHEN $at IS NULL THEN null
    WHEN r.from > left($at, size(r.from)) AND left(r.from, size($at)) > $at THEN 'no'
    WHEN left(r.to, size($at)) < left($at, size(r.to)) THEN 'no'
    WHEN r.status = 'past' AND r.to IS NULL AND left(first, size($at)) <= $at THEN 'no'
    WHEN left(begin, size($at)) <= $at AND left($at, size(end)) <= end THEN 'within'
    WHEN left(begin, size($at)) <= $at THEN 'last stated before'
    ELSE 'stated after' END AS basis
WHERE basis IS NULL OR basis <> 'no'
RETURN person, r.title AS post, head(COLLECT { MATCH (r)-[:AT]->(b) RETURN b ORDER BY b.id }) AS body,
  r.status AS status, r.interim AS interim, r.from AS from, r.to AS to, first, last, basis,
  COLLECT { MATCH (r)-[s:STATED_IN]->() RETURN s ORDER BY s.document, s.start } AS evidence
ORDER BY coalesce(r.from, first, r.to, last), coalesce(r.to, last), toLower(r.title), person.name, r.id
SKIP $skip LIMIT $limit
