// What reviewers decided.
MATCH (decision:Decision)
RETURN decision.line AS line
