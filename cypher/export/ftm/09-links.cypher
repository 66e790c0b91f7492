// Stated relations: FollowTheMoney "Membership", "Directorship", "Succession" and "UnknownLink".
MATCH (a:Thing)
USING INDEX a:Thing(id)
WHERE a.id IS NOT NULL
CALL (a) {
  MATCH (a)-[r:PART_OF|MEMBER_OF|CHAIRS|LEADS|PARTNERS_WITH|DELIVERS|PARTICIPATES_IN|COMMISSIONS|FUNDS|CONTRACTS|SUCCEEDS|SUPPORTS|INSPECTS]->(b)
  WHERE a <> b
  RETURN b, type(r) AS type, r.on AS on, min(r.id) AS id, collect(r) AS facts
}
WITH a, b, type, on, id,
     CASE WHEN b:Body OR b:School OR b:Service THEN true ELSE false END AS organization,
     CASE WHEN a:Role THEN 'position-' + a.id ELSE a.id END AS from,
     CASE WHEN b:Role THEN 'position-' + b.id ELSE b.id END AS to,
     CASE WHEN a:Person OR a:Body OR a:School OR a:Service THEN true ELSE false END AS legal,
     COLLECT { UNWIND facts AS f UNWIND f.quotes AS quote RETURN DISTINCT quote ORDER BY quote } AS quotes,
     COLLECT { UNWIND facts AS f RETURN DISTINCT f.document AS document ORDER BY document } AS documents,
     COLLECT { UNWIND facts AS f MATCH (d:Document {id: f.document}) WITH DISTINCT d.date AS date
                WHERE date =~ '[0-9]{4}(-[0-9]{2}){0,2}' RETURN date ORDER BY date } AS dates
WITH a, b, type, on, id, from, to, quotes, dates, documents,
     CASE WHEN type = 'MEMBER_OF' AND legal AND organization THEN 'Membership'
          WHEN type IN ['CHAIRS', 'LEADS'] AND legal AND organization THEN 'Directorship'
          WHEN type = 'SUCCEEDS' AND legal AND (organization OR b:Person) THEN 'Succession'
          ELSE 'UnknownLink' END AS schema,
     toLower(replace(type, '_', ' ')) AS role
RETURN 'link-' + id AS id, schema,
       CASE schema
         WHEN 'Membership' THEN {member: [from], organization: [to], role: [role], description: [on],
           summary: quotes, date: dates, proof: documents}
         WHEN 'Directorship' THEN {director: [from], organization: [to], role: [role], description: [on],
           summary: quotes, date: dates, proof: documents}
         WHEN 'Succession' THEN {successor: [from], predecessor: [to], role: [role], description: [on],
           summary: quotes, date: dates, proof: documents}
         ELSE {subject: [from], object: [to], role: [role], description: [on],
           summary: quotes, date: dates, proof: documents} END AS properties
ORDER BY a.id, type, b.id, on
