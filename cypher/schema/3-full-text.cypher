// Names in any of their forms, and the words of the documents.
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (n:Person|Body|School|Service|Programme) ON EACH [n.name, n.aliases, n.formerNames];
CREATE FULLTEXT INDEX passages IF NOT EXISTS
FOR (n:Passage) ON EACH [n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
