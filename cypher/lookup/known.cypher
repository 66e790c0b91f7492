// Where things are known from: two posts, and councils, else documents.
UNWIND $ids AS id
MATCH (node:Person|Body|School|Service|Programme {id: id})
RETURN id,
  COLLECT { MATCH (node)-[:HOLDS]->(r:Role)
    RETURN DISTINCT r.title + coalesce(', ' + head(COLLECT { MATCH (r)-[:AT]->(b) RETURN b.name }), '') AS post
    ORDER BY post LIMIT 2 } +
  COLLECT { MATCH (node)-[s:STATED_IN]->()
    WITH s.document AS document LIMIT 1000
    WITH DISTINCT document
    MATCH (d:Document {id: document})
    RETURN DISTINCT coalesce(d.council, d.title, d.file) AS council ORDER BY council LIMIT 3 } AS known
