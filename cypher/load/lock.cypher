// One loader at a time: the write lock on this node is held until the transaction ends,
// also where the loader dies.
MERGE (lock:Lock {name: 'load'})
SET lock.holder = $holder
