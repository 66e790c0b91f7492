// Written together with the documents that make it true.
MERGE (sync:Lock {name: 'sync'})
SET sync.due = $due
