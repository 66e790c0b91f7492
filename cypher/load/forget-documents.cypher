// Takes documents out with all that is theirs alone.
UNWIND $documents AS id
MATCH (:Document {id: id})<-[:IN]-(passage:Passage)
DETACH DELETE passage;
UNWIND $documents AS id
MATCH (item:AgendaItem {document: id})
DETACH DELETE item;
UNWIND $documents AS id
MATCH (document:Document {id: id})
DETACH DELETE document;
