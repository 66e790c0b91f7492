// What reviewers decided.
MATCH (decision:ReviewerDecision)
RETURN decision.line AS line
