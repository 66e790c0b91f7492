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
// column: status | current, past or incoming, at the time of the latest document
// column: interim | whether it was held for the time being
// column: from | since when, where stated
// column: to | until when, where stated
// column: first | date of the earliest document that says so
// column: last | date of the latest document that says so
// column: basis | with a date: whether it is within what is stated, or the post is only stated before or later
// sentence: {person}, {post}[, {body}][, from {from}][, to {to}][, {status}][, said {last}]
MATCH (person:Person)-[h:HOLDS]->(r:Role)
WHERE ($person IS NULL OR person.id = $person)
  AND ($body IS NULL OR EXISTS { (r)-[:AT]->({id: $body}) })
  AND ($post IS NULL OR all(word IN split(toLower($post), ' ') WHERE toLower(r.title) CONTAINS word))
MATCH (d:Document {id: h.document})
WITH person, r, h, d, head(COLLECT { MATCH (r)-[:AT]->(b) RETURN b ORDER BY b.id }) AS body
ORDER BY d.date, d.id, r.id
WITH person, toLower(r.title) AS title, body, last(collect(r.title)) AS post, last(collect(r.status)) AS status,
  last(collect(r.interim)) AS interim, min(r.from) AS from, max(r.to) AS to,
  min(d.date) AS first, max(d.date) AS last, collect(h) AS evidence
WITH *, coalesce(from, first) AS begin, coalesce(to, last) AS end
WITH *, CASE
    WHEN $at IS NULL THEN null
    WHEN from IS NOT NULL AND left(begin, size($at)) > left($at, size(begin)) THEN 'no'
    WHEN (to IS NOT NULL OR status = 'past') AND left(end, size($at)) < left($at, size(end)) THEN 'no'
    WHEN left(begin, size($at)) > left($at, size(begin)) THEN 'stated later'
    WHEN left(end, size($at)) < left($at, size(end)) THEN 'stated before'
    ELSE 'within' END AS basis
WHERE basis IS NULL OR basis <> 'no'
RETURN person, post, body, status, interim, from, to, first, last, basis, evidence
ORDER BY coalesce(from, to, first), coalesce(to, last), title, person.name, person.id
SKIP $skip LIMIT $limit
