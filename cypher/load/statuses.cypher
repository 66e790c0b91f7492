// What has become of commitments; without a status, as their own papers say.
UNWIND $rows AS row
MATCH (commitment:Commitment {id: row.id})
SET commitment.status = coalesce(row.status, commitment.statedStatus),
    commitment.asOf = CASE WHEN row.status IS NULL THEN commitment.statedAsOf ELSE row.asOf END,
    commitment.statusBy = CASE WHEN row.status IS NULL THEN 'document' ELSE 'follow-up' END
