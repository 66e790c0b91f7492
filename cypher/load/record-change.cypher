// Notes what a load has changed so far, together with the change; a load that dies leaves
// the note to whoever finishes it.
MERGE (load:PendingLoad {id: $id})
SET load.at = $at
FOREACH (counts IN [$counts] |
  SET load.added = coalesce(load.added, 0) + counts.added,
      load.changed = coalesce(load.changed, 0) + counts.changed,
      load.unchanged = coalesce(load.unchanged, 0) + counts.unchanged,
      load.removed = coalesce(load.removed, 0) + counts.removed,
      load.failed = coalesce(load.failed, 0) + counts.failed,
      load.decided = coalesce(load.decided, 0) + counts.decided,
      load.undone = coalesce(load.undone, 0) + counts.undone,
      load.gained = coalesce(load.gained, 0) + counts.gained,
      load.lost = coalesce(load.lost, 0) + counts.lost)
SET load.documents = (coalesce(load.documents, []) + $documents)[..50],
    load.examples = (coalesce(load.examples, []) + $examples)[..50]
