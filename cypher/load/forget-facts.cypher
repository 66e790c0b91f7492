// Takes out what was derived from documents, before it is written anew.
UNWIND $documents AS document
MATCH (fact:Commitment {document: document})
DETACH DELETE fact;
UNWIND $documents AS document
MATCH (fact:Contract {document: document})
DETACH DELETE fact;
UNWIND $documents AS document
MATCH (fact:Measure {document: document})
DETACH DELETE fact;
UNWIND $documents AS document
MATCH (fact:Exchange {document: document})
DETACH DELETE fact;
UNWIND $documents AS document
MATCH ()-[fact:PART_OF {document: document}]->()
DELETE fact;
UNWIND $documents AS document
MATCH ()-[fact:MEMBER_OF {document: document}]->()
DELETE fact;
UNWIND $documents AS document
MATCH ()-[fact:CHAIRS {document: document}]->()
DELETE fact;
UNWIND $documents AS document
MATCH ()-[fact:LEADS {document: document}]->()
DELETE fact;
UNWIND $documents AS document
MATCH ()-[fact:PARTNERS_WITH {document: document}]->()
DELETE fact;
UNWIND $documents AS document
MATCH ()-[fact:DELIVERS {document: document}]->()
DELETE fact;
UNWIND $documents AS document
MATCH ()-[fact:PARTICIPATES_IN {document: document}]->()
DELETE fact;
UNWIND $documents AS document
MATCH ()-[fact:COMMISSIONS {document: document}]->()
DELETE fact;
UNWIND $documents AS document
MATCH ()-[fact:FUNDS {document: document}]->()
DELETE fact;
UNWIND $documents AS document
MATCH ()-[fact:CONTRACTS {document: document}]->()
DELETE fact;
UNWIND $documents AS document
MATCH ()-[fact:SUCCEEDS {document: document}]->()
DELETE fact;
UNWIND $documents AS document
MATCH ()-[fact:SUPPORTS {document: document}]->()
DELETE fact;
UNWIND $documents AS document
MATCH ()-[fact:INSPECTS {document: document}]->()
DELETE fact;
UNWIND $documents AS document
MATCH ()-[fact:BOUND_BY {document: document}]->()
DELETE fact;
UNWIND $documents AS document
MATCH ()-[fact:REQUESTED {document: document}]->()
DELETE fact;
UNWIND $documents AS document
MATCH ()-[fact:ASKED {document: document}]->()
DELETE fact;
UNWIND $documents AS document
MATCH ()-[fact:ANSWERED {document: document}]->()
DELETE fact;
UNWIND $documents AS document
MATCH ()-[fact:ATTENDED {document: document}]->()
DELETE fact;
UNWIND $documents AS document
MATCH ()-[fact:PRESENTED {document: document}]->()
DELETE fact;
UNWIND $documents AS document
MATCH ()-[fact:ABOUT {document: document}]->()
DELETE fact;
UNWIND $documents AS document
MATCH ()-[fact:HOLDS {document: document}]->()
DELETE fact;
UNWIND $documents AS document
MATCH ()-[fact:AT {document: document}]->()
DELETE fact;
UNWIND $documents AS document
MATCH ()-[fact:JUDGED {document: document}]->()
DELETE fact;
UNWIND $documents AS document
MATCH ()-[fact:MADE_AT {document: document}]->()
DELETE fact;
UNWIND $documents AS document
MATCH ()-[fact:RECORDS {document: document}]->()
DELETE fact;
UNWIND $documents AS document
MATCH ()-[fact:ON_AGENDA_OF {document: document}]->()
DELETE fact;
UNWIND $documents AS document
MATCH ()-[fact:CLIENT_OF {document: document}]->()
DELETE fact;
UNWIND $documents AS document
MATCH ()-[fact:SUPPLIER_OF {document: document}]->()
DELETE fact;
UNWIND $documents AS document
MATCH ()-[fact:STATED_IN {document: document}]->()
DELETE fact;
