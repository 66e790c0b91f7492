// What later papers said of commitments, as far as it is written.
MATCH (commitment:Commitment {statusBy: 'follow-up'})
RETURN commitment.id AS id, commitment.status AS status, commitment.asOf AS asOf
