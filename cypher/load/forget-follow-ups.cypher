// Takes out follow-ups that no papers bear out any more.
MATCH (:Commitment)-[followed:FOLLOWED_UP_BY]->()
WHERE followed.id IN $ids
DELETE followed
