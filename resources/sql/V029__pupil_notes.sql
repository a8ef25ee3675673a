-- The head's own dated notes on a pupil. They stay in this installation: no bundle, list or log carries them.

CREATE TABLE pupil_note (
    id BLOB PRIMARY KEY NOT NULL,
    v INTEGER NOT NULL,
    pupil BLOB NOT NULL REFERENCES pupil (id),
    sealed BLOB NOT NULL
) STRICT;

CREATE INDEX pupil_note_by_pupil ON pupil_note (pupil);

PRAGMA user_version = 29;
