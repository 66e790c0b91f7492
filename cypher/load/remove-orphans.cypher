// Takes out what many documents may share and none states any more.
MATCH (fact:Role|Judgement|Meeting)
WHERE NOT (fact)-[:STATED_IN]->()
DETACH DELETE fact
