-- The last actions, to be taken back one after the other and made again. How each row was is sealed. The table undo of before
-- is emptied by the first action recorded here: its rows stand in the manifest and cannot simply be dropped.

CREATE TABLE edit (
    id BLOB PRIMARY KEY NOT NULL,
    v INTEGER NOT NULL,
    kind TEXT NOT NULL,
    number INTEGER NOT NULL UNIQUE,
    undone INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT;

PRAGMA user_version = 28;
