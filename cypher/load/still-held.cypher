// Fails where the transaction that holds the lock has ended.
RETURN true AS held
