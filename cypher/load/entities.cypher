// Who is named, with the names and kinds that the documents together support.
UNWIND $rows AS row
MERGE (entity:Thing {id: row.id})
REMOVE entity:Councillor:Officer:Council:Committee:Board:Department:NhsBody:Police:Charity:Company:Regulator:Government
REMOVE entity:Trust:Partnership:University
SET entity += row.properties, entity:$(row.labels)
