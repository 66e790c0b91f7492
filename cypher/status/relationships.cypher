// How many relationships of each type there are.
MATCH ()-[relationship]->()
RETURN type(relationship) AS name, count(*) AS count
ORDER BY name
