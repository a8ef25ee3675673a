-- Absences by month, classes whose month is entered, closures, payment slips handed out. Counts,
-- reasons, days and notes are sealed.

CREATE TABLE absence (
    id BLOB PRIMARY KEY NOT NULL,
    v INTEGER NOT NULL,
    pupil BLOB NOT NULL REFERENCES pupil (id),
    year INTEGER NOT NULL,
    month TEXT NOT NULL,
    sealed BLOB NOT NULL
) STRICT;

CREATE INDEX absence_by_pupil ON absence (pupil);
CREATE INDEX absence_by_month ON absence (month);

CREATE TABLE entered_month (
    id BLOB PRIMARY KEY NOT NULL,
    v INTEGER NOT NULL,
    class TEXT NOT NULL,
    year INTEGER NOT NULL,
    month TEXT NOT NULL,
    sealed BLOB NOT NULL
) STRICT;

CREATE TABLE closure (
    id BLOB PRIMARY KEY NOT NULL,
    v INTEGER NOT NULL,
    year INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT;

CREATE TABLE handed_slip (
    id BLOB PRIMARY KEY NOT NULL,
    v INTEGER NOT NULL,
    pupil BLOB NOT NULL REFERENCES pupil (id),
    programme TEXT NOT NULL,
    year INTEGER NOT NULL,
    tranche INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT;

CREATE INDEX handed_slip_by_pupil ON handed_slip (pupil);

PRAGMA user_version = 14;
