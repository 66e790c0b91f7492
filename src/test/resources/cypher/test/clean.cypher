// Empties the database between tests; the schema stays.
MATCH (n) DETACH DELETE n
