// Who is named, with the names and kinds that the documents together support.
UNWIND $rows AS row
WITH row WHERE row.label = 'Person'
MERGE (entity:Person {id: row.id})
REMOVE entity:Councillor:Officer
SET entity += row.properties, entity:$(row.labels);
UNWIND $rows AS row
WITH row WHERE row.label = 'Body'
MERGE (entity:Body {id: row.id})
REMOVE entity:Council:Committee:Board:Department:NhsBody:Police:Charity:Company:Regulator:Government:Trust:Partnership:University
SET entity += row.properties, entity:$(row.labels);
UNWIND $rows AS row
WITH row WHERE row.label = 'School'
MERGE (entity:School {id: row.id})
SET entity += row.properties, entity:$(row.labels);
UNWIND $rows AS row
WITH row WHERE row.label = 'Service'
MERGE (entity:Service {id: row.id})
SET entity += row.properties, entity:$(row.labels);
UNWIND $rows AS row
WITH row WHERE row.label = 'Programme'
MERGE (entity:Programme {id: row.id})
SET entity += row.properties, entity:$(row.labels);
