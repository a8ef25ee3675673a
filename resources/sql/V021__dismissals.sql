-- Proposals the head said no to: two households, a child and a household, two pupils who are not one child. Who they
-- are is sealed.

CREATE TABLE dismissal (
    id BLOB PRIMARY KEY NOT NULL,
    v INTEGER NOT NULL,
    kind TEXT NOT NULL,
    sealed BLOB NOT NULL
) STRICT;

CREATE INDEX dismissal_by_kind ON dismissal (kind);

PRAGMA user_version = 21;
