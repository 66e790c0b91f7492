// Which follow-ups are there.
MATCH (:Commitment)-[followed:FOLLOWED_UP_BY]->()
RETURN followed.id AS id
