// Takes out whom no document names any more.
UNWIND $ids AS id
MATCH (entity:Person|Body|School|Service|Programme {id: id})
DETACH DELETE entity
