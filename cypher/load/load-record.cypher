// Closes the notes of what was loaded, for status and history; no facts of the documents.
MATCH (load:PendingLoad)
SET load:Load, load.seconds = $seconds
REMOVE load:PendingLoad
