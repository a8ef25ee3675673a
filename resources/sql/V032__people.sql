-- People beside the head: who may enter data. Their names are sealed; person_vault holds, for each who may open the desk, the keys
-- of what is entered, locked with a password of their own. Neither the data key nor a key pair's secret is in it.

CREATE TABLE person (
    id BLOB PRIMARY KEY NOT NULL,
    v INTEGER NOT NULL,
    state TEXT NOT NULL,
    sealed BLOB NOT NULL
) STRICT;

CREATE TABLE person_vault (
    person BLOB PRIMARY KEY NOT NULL,
    memory_kib INTEGER NOT NULL,
    passes INTEGER NOT NULL,
    lanes INTEGER NOT NULL,
    salt BLOB NOT NULL,
    wrapped BLOB NOT NULL,
    checksum BLOB NOT NULL
) STRICT;

PRAGMA user_version = 32;
