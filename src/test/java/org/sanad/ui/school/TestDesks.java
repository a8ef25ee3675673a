package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sanad.model.Area;
import org.sanad.model.Gresa;
import org.sanad.model.Progress;
import org.sanad.work.desk.PublicKeys;
import org.sanad.work.receive.DirectorateDesk;
import org.sanad.work.receive.Office;
import org.sanad.work.school.NewSchool;
import org.sanad.work.school.SchoolDesk;

/** A real school in a temporary folder, with its directorate. */
final class TestDesks {
    static final Path LIST = Path.of("src/test/resources/massar/ListEleve_20260918.xlsx");
    static final Path GUARDIANS = Path.of("src/test/resources/massar/guardians_windows1256.csv");
    private static final String PASSWORD = "شجرة جبل نهر مدرسة";

    private TestDesks() {}

    static SchoolDesk empty(Path folder) {
        return SchoolDesk.create(
                folder.resolve("school"),
                new NewSchool(new Gresa("07318L"), "مجموعة مدارس أسيف أزكار", Area.RURAL),
                PASSWORD.toCharArray());
    }

    /** Opens again the school of a folder. */
    static SchoolDesk reopened(Path folder) {
        return SchoolDesk.open(folder.resolve("school"), PASSWORD.toCharArray());
    }

    static SchoolDesk withPupils(Path folder) {
        SchoolDesk desk = empty(folder);
        desk.rosters().apply(List.of(LIST), Progress.none());
        return desk;
    }

    /** One more pupil, whom no guardian's list tells of; his code. */
    static String withNewcomer(SchoolDesk desk, Path folder) {
        String schoolClass = desk.pupils().rows().get(0).schoolClass();
        String line = "Z999999999;إيمان;العسري;03/04/2014;" + schoolClass + "\n";
        try {
            Path table = folder.resolve("table.csv");
            Files.writeString(table, "الرمز;النسب;الإسم;تاريخ الإزدياد;القسم\n" + line);
            desk.rosters().apply(List.of(table), Progress.none());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "Z999999999";
    }

    static PublicKeys directorate(Path folder) {
        try (DirectorateDesk directorate = Office.create(folder, PASSWORD.toCharArray())) {
            return directorate.publicKeys();
        }
    }

    /** The file the directorate hands out. */
    static Path welcome(Path folder, PublicKeys keys) {
        try (DirectorateDesk directorate =
                DirectorateDesk.open(folder.resolve("directorate"), PASSWORD.toCharArray())) {
            assertEquals(keys, directorate.publicKeys());
            return Office.welcome(directorate, folder);
        }
    }
}
