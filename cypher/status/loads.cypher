// The last loads, newest first.
MATCH (load:Load)
RETURN load.at AS at, load.added AS added, load.changed AS changed, load.unchanged AS unchanged,
       load.removed AS removed, load.failed AS failed, load.seconds AS seconds
ORDER BY at DESC, load.id
LIMIT 10
