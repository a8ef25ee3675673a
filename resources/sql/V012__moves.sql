-- A pupil's arrivals and departures during a year. Everything about them is personal but whose they are.

CREATE TABLE move (
    id BLOB PRIMARY KEY NOT NULL,
    v INTEGER NOT NULL,
    pupil BLOB NOT NULL REFERENCES pupil (id),
    sealed BLOB NOT NULL
) STRICT;

CREATE INDEX move_by_pupil ON move (pupil);

PRAGMA user_version = 12;
