// The people, bodies, schools, services and programmes that are there.
MATCH (entity:Person|Body|School|Service|Programme)
RETURN entity.id AS id, entity.hash AS hash, entity.name AS name
