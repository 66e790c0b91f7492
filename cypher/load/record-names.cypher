// Notes which names a run brings together or parts, on the load that it belongs to.
MATCH (load:PendingLoad)
WITH load ORDER BY load.at DESC LIMIT 1
SET load.joined = coalesce(load.joined, []) + [name IN $joined WHERE NOT name IN coalesce(load.joined, [])],
    load.parted = coalesce(load.parted, []) + [name IN $parted WHERE NOT name IN coalesce(load.parted, [])]
