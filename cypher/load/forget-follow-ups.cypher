// Takes out follow-ups that no papers bear out any more.
UNWIND $ids AS id
MATCH (:Commitment)-[followed:FOLLOWED_UP_BY {id: id}]->()
DELETE followed
