-- Doubts of the checks a head keeps as they are, with a reason, for a school year.

CREATE TABLE kept_violation (
    id BLOB PRIMARY KEY NOT NULL,
    v INTEGER NOT NULL,
    year INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT;

CREATE INDEX kept_violation_by_year ON kept_violation (year);

PRAGMA user_version = 13;
