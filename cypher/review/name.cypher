// How somebody or something can be named so that nobody else is meant: by its name in a
// council's papers, else by its name in one document.
MATCH (node:Person|Body|School|Service|Programme {id: $id})
CALL (node) {
  MATCH (node)-[s:STATED_IN]->()
  MATCH (d:Document {id: s.document})
  RETURN collect(DISTINCT coalesce(d.council, '')) AS councils, min(d.file) AS file
}
RETURN labels(node) AS labels, node.name AS name, councils, file,
       EXISTS { MATCH (other:Person|Body|School|Service|Programme)
                WHERE other.id <> node.id
                  AND (toLower(other.name) = toLower(node.name) OR node.name IN other.aliases)
                  AND any(label IN labels(other) WHERE label IN labels(node)
                    AND label IN ['Person', 'Body', 'School', 'Service', 'Programme'])
                  AND EXISTS { MATCH (other)-[s:STATED_IN]->() MATCH (d:Document {id: s.document})
                               WHERE coalesce(d.council, '') IN councils } } AS shared
