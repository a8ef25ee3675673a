package org.sanad.ui.directorate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sanad.model.Area;
import org.sanad.model.Gresa;
import org.sanad.model.Progress;
import org.sanad.work.receive.DirectorateDesk;
import org.sanad.work.receive.Office;
import org.sanad.work.school.NewSchool;
import org.sanad.work.school.SchoolDesk;

/** A directorate and one of its schools in a temporary folder, with a stick between them. */
final class OfficeAndSchool implements AutoCloseable {
    static final String SCHOOL = "07318L";
    private static final Path LIST = Path.of("src/test/resources/massar/ListEleve_20260918.xlsx");
    private static final String PASSWORD = "شجرة جبل نهر مدرسة";

    private final Path stick;
    private final DirectorateDesk office;
    private final SchoolDesk school;

    OfficeAndSchool(Path folder) {
        try {
            stick = Files.createDirectories(folder.resolve("stick"));
            office = Office.in(folder.resolve("office"), PASSWORD.toCharArray());
            school =
                    SchoolDesk.create(
                            folder.resolve("school"),
                            new NewSchool(new Gresa(SCHOOL), "مجموعة مدارس أسيف أزكار", Area.RURAL),
                            PASSWORD.toCharArray());
            school.rosters().apply(List.of(LIST), Progress.none());
            Path handedOut = Files.createDirectories(folder.resolve("handed-out"));
            Path welcome = office.publishing().publish(handedOut).file();
            school.sending().trustDirectorate(welcome, office.publicKeys().verificationCode());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DirectorateDesk office() {
        return office;
    }

    SchoolDesk school() {
        return school;
    }

    /** The school's next bundle, with its enrolment before the first. */
    Path pack() {
        return school.sending().pack(stick, Progress.none()).file();
    }

    Path stick() {
        return stick;
    }

    /** What is on the school's stamped slip. */
    String slipCode() {
        return school.sending().verificationCode();
    }

    @Override
    public void close() {
        school.close();
        office.close();
    }
}
