// title: Who sits on, chairs or leads what
// answers: The members, chairs and leads of a body, or all that a person or body belongs to; what is part of what.
// group: People
// parameter: of | entity(Body, Service, Programme) | optional | the members and parts of which body | Children and Families Board
// parameter: member | entity(Person, Body, School, Service) | optional | what this one belongs to | Tomas Vell
// column: member | who belongs to it
// column: as | member, chair, lead or part
// column: of | what it belongs to
// column: first | date of the earliest document that says so
// column: last | date of the latest document that says so
// sentence: {member} is {as} of {of}
WITH {MEMBER_OF: 'member', CHAIRS: 'chair', LEADS: 'lead', PART_OF: 'part'} AS words
MATCH (member)-[r:MEMBER_OF|CHAIRS|LEADS|PART_OF]->(of)
WHERE ($of IS NULL OR of.id = $of) AND ($member IS NULL OR member.id = $member)
MATCH (d:Document {id: r.document})
WITH member, words[type(r)] AS as, of, min(d.date) AS first, max(d.date) AS last, collect(r) AS evidence
RETURN member, as, of, first, last, evidence
ORDER BY of.name, as, coalesce(member.name, member.title), of.id
SKIP $skip LIMIT $limit
