// Changes whenever a load, a removal or a decision does, also while one is under way.
OPTIONAL MATCH (l:Load|PendingLoad)
WITH l ORDER BY l.at DESC, l.id LIMIT 1
RETURN l.id + CASE WHEN l:PendingLoad
    THEN '-' + (l.added + l.changed + l.removed + l.decided + l.undone + l.gained + l.lost) ELSE '' END AS version
