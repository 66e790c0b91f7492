// A document's facts are found by its id when it is replaced or removed.
CREATE INDEX thing_document IF NOT EXISTS FOR (n:Thing) ON (n.document);
// What was said, or is due, in a span of time.
CREATE INDEX commitment_made_on IF NOT EXISTS FOR (n:Commitment) ON (n.madeOn);
CREATE INDEX commitment_due IF NOT EXISTS FOR (n:Commitment) ON (n.due);
// Those whose status a later paper gives.
CREATE INDEX commitment_status_by IF NOT EXISTS FOR (n:Commitment) ON (n.statusBy);
// Follow-ups are taken out one by one.
CREATE INDEX follow_up_id IF NOT EXISTS FOR ()-[r:FOLLOWED_UP_BY]-() ON (r.id);
