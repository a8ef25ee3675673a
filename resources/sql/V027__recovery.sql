-- The data key once more, locked with the recovery code instead of the password. Empty until a code was made.

CREATE TABLE recovery_vault (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    memory_kib INTEGER NOT NULL,
    passes INTEGER NOT NULL,
    lanes INTEGER NOT NULL,
    salt BLOB NOT NULL,
    wrapped BLOB NOT NULL,
    checksum BLOB NOT NULL
) STRICT;

PRAGMA user_version = 27;
