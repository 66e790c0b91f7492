// Takes a reviewer's decision back.
UNWIND $ids AS id
MATCH (decision:Decision {id: id})
DELETE decision
RETURN id
