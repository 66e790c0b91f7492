// A new password for each run of the embedded database; run on the system database.
ALTER USER neo4j IF EXISTS SET PASSWORD $password CHANGE NOT REQUIRED
