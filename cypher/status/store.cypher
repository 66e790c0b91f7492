// Which database this is, and whether a broken-off load waits to be finished.
CALL dbms.components() YIELD name, versions, edition
RETURN name + ' ' + versions[0] + ' ' + edition AS version,
       EXISTS { MATCH (:Lock {name: 'sync', due: true}) } AS unfinished
LIMIT 1
