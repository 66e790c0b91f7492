// Changes whenever a load does.
OPTIONAL MATCH (l:Load)
RETURN l.id AS id ORDER BY l.at DESC LIMIT 1
