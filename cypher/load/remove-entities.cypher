// Takes out whom no document names any more.
UNWIND $ids AS id
MATCH (entity:Thing {id: id})
DETACH DELETE entity
