-- Every table below `vault` and `manifest` is a sealed one: id (16 bytes), v (logical counter of the last
-- change), clear columns (never personal), sealed (version byte, nonce, AES-256-GCM). What each column
-- holds: src/docs/store.md, "Data dictionary".

CREATE TABLE vault (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    memory_kib INTEGER NOT NULL,
    passes INTEGER NOT NULL,
    lanes INTEGER NOT NULL,
    salt BLOB NOT NULL,
    wrapped BLOB NOT NULL,
    checksum BLOB NOT NULL
) STRICT;

CREATE TABLE manifest (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    v INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT;

CREATE TABLE setting (
    id BLOB PRIMARY KEY NOT NULL,
    v INTEGER NOT NULL,
    name TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL,
    sealed BLOB NOT NULL
) STRICT;

CREATE TABLE school (
    id BLOB PRIMARY KEY NOT NULL,
    v INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT;

CREATE TABLE site (
    id BLOB PRIMARY KEY NOT NULL,
    v INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT;

CREATE TABLE pupil (
    id BLOB PRIMARY KEY NOT NULL,
    v INTEGER NOT NULL,
    code_index BLOB NOT NULL UNIQUE,
    sealed BLOB NOT NULL
) STRICT;

CREATE TABLE placement (
    id BLOB PRIMARY KEY NOT NULL,
    v INTEGER NOT NULL,
    pupil BLOB NOT NULL REFERENCES pupil (id),
    year INTEGER NOT NULL,
    level TEXT NOT NULL,
    class TEXT NOT NULL,
    site BLOB REFERENCES site (id),
    status TEXT NOT NULL,
    sealed BLOB NOT NULL,
    UNIQUE (year, pupil)
) STRICT;

CREATE TABLE household (
    id BLOB PRIMARY KEY NOT NULL,
    v INTEGER NOT NULL,
    cin_index BLOB,
    sealed BLOB NOT NULL
) STRICT;

CREATE INDEX household_by_cin ON household (cin_index);

CREATE TABLE household_child (
    id BLOB PRIMARY KEY NOT NULL,
    v INTEGER NOT NULL,
    household BLOB NOT NULL REFERENCES household (id),
    pupil BLOB NOT NULL UNIQUE REFERENCES pupil (id),
    rank INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT;

CREATE INDEX household_child_by_household ON household_child (household);

CREATE TABLE participation (
    id BLOB PRIMARY KEY NOT NULL,
    v INTEGER NOT NULL,
    pupil BLOB NOT NULL REFERENCES pupil (id),
    programme TEXT NOT NULL,
    year INTEGER NOT NULL,
    status TEXT NOT NULL,
    sealed BLOB NOT NULL,
    UNIQUE (year, programme, pupil)
) STRICT;

CREATE TABLE stored_key (
    id BLOB PRIMARY KEY NOT NULL,
    v INTEGER NOT NULL,
    key_use TEXT NOT NULL,
    state TEXT NOT NULL,
    sealed BLOB NOT NULL
) STRICT;

CREATE TABLE outbox (
    id BLOB PRIMARY KEY NOT NULL,
    v INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    state TEXT NOT NULL,
    sealed BLOB NOT NULL,
    UNIQUE (epoch, seq)
) STRICT;

CREATE TABLE pack (
    id BLOB PRIMARY KEY NOT NULL,
    v INTEGER NOT NULL,
    version TEXT NOT NULL UNIQUE,
    sha256 TEXT NOT NULL,
    sealed BLOB NOT NULL
) STRICT;

CREATE TABLE school_key (
    id BLOB PRIMARY KEY NOT NULL,
    v INTEGER NOT NULL,
    gresa TEXT NOT NULL,
    kid TEXT NOT NULL UNIQUE,
    status TEXT NOT NULL,
    sealed BLOB NOT NULL
) STRICT;

CREATE INDEX school_key_by_school ON school_key (gresa);

CREATE TABLE intake (
    id BLOB PRIMARY KEY NOT NULL,
    v INTEGER NOT NULL,
    received INTEGER NOT NULL UNIQUE,
    gresa TEXT,
    digest TEXT NOT NULL UNIQUE,
    sealed BLOB NOT NULL
) STRICT;

CREATE INDEX intake_by_school ON intake (gresa);

CREATE TABLE snapshot (
    id BLOB PRIMARY KEY NOT NULL,
    v INTEGER NOT NULL,
    gresa TEXT NOT NULL,
    campaign TEXT NOT NULL,
    pupils INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    UNIQUE (campaign, gresa)
) STRICT;

CREATE TABLE content (
    id BLOB PRIMARY KEY NOT NULL,
    v INTEGER NOT NULL,
    kind TEXT NOT NULL,
    sealed BLOB NOT NULL
) STRICT;

CREATE TABLE undo (
    id BLOB PRIMARY KEY NOT NULL,
    v INTEGER NOT NULL,
    kind TEXT NOT NULL UNIQUE,
    sealed BLOB NOT NULL
) STRICT;

PRAGMA user_version = 1;
