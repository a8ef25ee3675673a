package org.sanad.store;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.sanad.model.Gender;
import org.sanad.model.MassarCode;
import org.sanad.model.PersonName;
import org.sanad.model.Placement;
import org.sanad.model.PlacementStatus;
import org.sanad.model.Pupil;
import org.sanad.model.SchoolYear;
import org.sanad.model.attendance.MonthlyAbsence;
import org.sanad.seal.vault.KdfCost;
import org.sanad.seal.vault.TestKeys;

/** Installations and people for the tests of this room. */
final class Folders {
    static final SchoolYear YEAR = new SchoolYear(2026);

    private Folders() {}

    static char[] password() {
        return "quatre mots faciles".toCharArray();
    }

    static Store create(DataFolder folder) {
        return Store.create(folder, Desk.SCHOOL, password(), KdfCost.FLOOR, TestKeys.same());
    }

    /** Opens again without the cost of the password. */
    static Store open(DataFolder folder) {
        Store store =
                Store.open(
                        folder.database(), connection -> Unlocking.Opened.byHead(TestKeys.same()));
        store.following().goOn(new Backups(folder).later());
        return store;
    }

    /** Does something in a new installation, and leaves it closed. */
    static void fill(Path path, Function<Session, Integer> writing) {
        try (DataFolder folder = DataFolder.open(path);
                Store store = create(folder)) {
            store.write(writing);
        }
    }

    static Pupil pupil(int number) {
        return new Pupil(
                new UUID(7, number),
                new MassarCode("R%09d".formatted(number)),
                PersonName.of("العلوي" + number, "فاطمة"),
                Gender.FEMALE,
                java.time.LocalDate.of(2015, 3, 1 + number % 28),
                "تنغير");
    }

    static Pupil renamed(Pupil pupil, String family) {
        return new Pupil(
                pupil.id(),
                pupil.code(),
                PersonName.of(family, "فاطمة"),
                pupil.gender(),
                pupil.birthDate(),
                pupil.birthPlace());
    }

    static Placement placement(Pupil pupil) {
        return new Placement(
                pupil.id(),
                YEAR,
                "1APG",
                "1APG-1",
                null,
                "1APG-1",
                12,
                PlacementStatus.LISTED,
                false);
    }

    static MonthlyAbsence absence(Pupil pupil) {
        return new MonthlyAbsence(pupil.id(), YearMonth.of(2026, 10), 1, 2, "ILLNESS");
    }

    static int savePupils(Session session, int count) {
        for (Pupil pupil : pupils(count)) {
            session.pupils().save(pupil);
            session.placements().save(placement(pupil));
        }
        return count;
    }

    static List<Pupil> pupils(int count) {
        return java.util.stream.IntStream.range(0, count).mapToObj(Folders::pupil).toList();
    }
}
