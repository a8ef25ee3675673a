-- What the head enters about needs: counts of stock, deliveries, hand-outs, corrections of expected pupils, days of
-- catering, places offered. Clear: which of them, the school year, and whose hand-out it is.

CREATE TABLE need (
    id BLOB PRIMARY KEY NOT NULL,
    v INTEGER NOT NULL,
    kind TEXT NOT NULL,
    year INTEGER NOT NULL,
    pupil BLOB REFERENCES pupil (id),
    sealed BLOB NOT NULL
) STRICT;

CREATE INDEX need_by_year ON need (year, kind);

CREATE INDEX need_by_pupil ON need (pupil);

PRAGMA user_version = 15;
