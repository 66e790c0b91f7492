// Whether facts have to be brought in line with the documents.
MATCH (sync:Lock {name: 'sync', due: true})
RETURN count(sync) > 0 AS due
