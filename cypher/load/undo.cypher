// Takes a reviewer's decision back.
UNWIND $ids AS id
MATCH (decision:ReviewerDecision {id: id})
DELETE decision
RETURN id
