// Questions and their answers: FollowTheMoney "Event" that involves those who asked and answered.
MATCH (n:Exchange)
USING INDEX n:Exchange(id)
WHERE n.id IS NOT NULL
RETURN n.id AS id, 'Event' AS schema,
       {name: [coalesce(n.topic, 'Question')], keywords: ['question'],
        date: COLLECT { MATCH (d:Document {id: n.document}) WITH d.date AS day WHERE day =~ '[0-9]{4}(-[0-9]{2}){0,2}' RETURN day },
        involved: COLLECT { MATCH (o:Person|Body|School|Service)-[:ASKED|ANSWERED]->(n) RETURN DISTINCT o.id AS id ORDER BY id },
        notes: COLLECT { MATCH (o)-[r:ASKED|ANSWERED]->(n)
                         RETURN DISTINCT CASE type(r) WHEN 'ASKED' THEN 'Asked: ' ELSE 'Answered: ' END + coalesce(o.name, o.title) AS note
                         ORDER BY note },
        proof: COLLECT { MATCH (n)-[s:STATED_IN]->() RETURN DISTINCT s.document AS id ORDER BY id },
        summary: COLLECT { MATCH (n)-[s:STATED_IN]->() RETURN DISTINCT s.quote AS quote ORDER BY quote }} AS properties
ORDER BY n.id
