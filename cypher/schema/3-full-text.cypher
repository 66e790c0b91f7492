// Names in any of their forms, and the words of the documents.
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (n:Person|Body|School|Service|Programme) ON EACH [n.name, n.aliases, n.formerNames];
CREATE FULLTEXT INDEX passages IF NOT EXISTS
FOR (n:Passage) ON EACH [n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
// All relationships of a document whatever their type: a range index would be one a type.
CREATE FULLTEXT INDEX relationships IF NOT EXISTS
FOR ()-[r:PART_OF|MEMBER_OF|CHAIRS|LEADS|PARTNERS_WITH|DELIVERS|PARTICIPATES_IN|COMMISSIONS|FUNDS|CONTRACTS|SUCCEEDS|SUPPORTS|INSPECTS|BOUND_BY|REQUESTED|ASKED|ANSWERED|ATTENDED|PRESENTED|ABOUT|HOLDS|AT|JUDGED|MADE_AT|RECORDS|ON_AGENDA_OF|CLIENT_OF|SUPPLIER_OF]-() ON EACH [r.document]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
