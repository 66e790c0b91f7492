// What reviewers decided; "Decision" is the label of what a meeting decides.
MATCH (decision:ReviewerDecision)
RETURN decision.line AS line
