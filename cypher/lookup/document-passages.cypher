// The passages of a document in order.
MATCH (passage:Passage)-[:IN]->(:Document {id: $id})
RETURN passage.start AS start, passage.end AS end
ORDER BY start
