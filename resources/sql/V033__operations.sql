-- What was done at this desk, one row for each transaction, numbered by its logical counter (v): who, what kind, when. No
-- pupil and no value stands in it. Each row holds the digest of all before it.

CREATE TABLE operation (
    id BLOB PRIMARY KEY NOT NULL,
    v INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT;

CREATE INDEX operation_by_v ON operation (v);

PRAGMA user_version = 33;
