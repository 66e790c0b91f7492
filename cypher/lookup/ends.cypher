// Two things that a path may lead from and to.
MATCH (one:Thing {id: $from}), (other:Thing {id: $to})
UNWIND [one, other] AS thing
RETURN thing.id AS id, labels(thing) AS labels, COUNT { (thing)--() } - CASE WHEN $mentions THEN 0 ELSE COUNT { (thing)-[:STATED_IN]->() } END AS degree
