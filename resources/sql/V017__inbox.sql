-- The school's side of the exchange: what came from the directorate, and the rows it refused.

CREATE TABLE inbox (
    id BLOB PRIMARY KEY NOT NULL,
    v INTEGER NOT NULL,
    type TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    digest TEXT NOT NULL UNIQUE,
    sealed BLOB NOT NULL
) STRICT;

CREATE TABLE remark (
    id BLOB PRIMARY KEY NOT NULL,
    v INTEGER NOT NULL,
    bundle TEXT NOT NULL,
    row_id BLOB,
    code TEXT NOT NULL,
    sealed BLOB NOT NULL
) STRICT;

CREATE INDEX remark_by_bundle ON remark (bundle);

PRAGMA user_version = 17;
