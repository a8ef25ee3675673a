-- The directorate's side of the exchange: what it decided about each bundle, what it sent, whom it expects.

CREATE TABLE decision (
    id BLOB PRIMARY KEY NOT NULL,
    v INTEGER NOT NULL,
    gresa TEXT NOT NULL,
    digest TEXT NOT NULL UNIQUE,
    verdict TEXT NOT NULL,
    sealed BLOB NOT NULL
) STRICT;

CREATE INDEX decision_by_school ON decision (gresa);

CREATE TABLE dispatch (
    id BLOB PRIMARY KEY NOT NULL,
    v INTEGER NOT NULL,
    stream TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    digest TEXT NOT NULL UNIQUE,
    sealed BLOB NOT NULL,
    UNIQUE (stream, epoch, seq)
) STRICT;

CREATE TABLE listed_school (
    id BLOB PRIMARY KEY NOT NULL,
    v INTEGER NOT NULL,
    gresa TEXT NOT NULL UNIQUE,
    sealed BLOB NOT NULL
) STRICT;

PRAGMA user_version = 16;
