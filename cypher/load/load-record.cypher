// What a load did, for status; no fact of the documents.
CREATE (load:Load {id: $id})
SET load += $properties
