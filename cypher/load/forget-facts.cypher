// Takes out what was derived from documents, before it is written anew.
UNWIND $documents AS id
MATCH (fact:Thing {document: id})
WHERE NOT fact:AgendaItem
DETACH DELETE fact;
UNWIND $documents AS id
CALL db.index.fulltext.queryRelationships('relationships', id) YIELD relationship
DELETE relationship;
UNWIND $documents AS id
MATCH (:Document {id: id})<-[:IN]-(:Passage)<-[stated:STATED_IN]-()
DELETE stated;
