// Loading before the indexes are there would take the slow way.
CALL db.awaitIndexes(300);
