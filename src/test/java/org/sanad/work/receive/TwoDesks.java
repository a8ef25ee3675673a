package org.sanad.work.receive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.Area;
import org.sanad.model.Gresa;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;
import org.sanad.work.answers.Updates.ImportedUpdate;
import org.sanad.work.review.Answering.WrittenAnswer;
import org.sanad.work.review.Publishing.Published;
import org.sanad.work.review.Restitutions.WrittenRestitution;
import org.sanad.work.school.NewSchool;
import org.sanad.work.school.SchoolDesk;
import org.sanad.work.send.PackedBundle;

/** A directorate and a school that trusts it, each with a real store, and the files between. */
abstract class TwoDesks {
    static final Gresa GRESA = new Gresa("07318L");
    static final Path LIST = Path.of("src/test/resources/massar/ListEleve_20260918.xlsx");
    static final int PUPILS = 186;

    @TempDir Path folder;

    DirectorateDesk office;
    SchoolDesk school;
    Path welcome;

    @BeforeEach
    void openBoth() {
        office = Office.create(folder, password());
        welcome = Office.welcome(office, folder);
        school = school("school");
        school.rosters().apply(List.of(LIST), Progress.none());
    }

    @AfterEach
    void closeBoth() {
        school.close();
        office.close();
    }

    /** The first bundle, its key confirmed and the bundle accepted. */
    PackedBundle enrolled() {
        PackedBundle packed = pack(school);
        take(packed.enrolment());
        take(packed.file());
        office.intake().confirm(GRESA, school.sending().verificationCode());
        return packed;
    }

    SchoolDesk school(String name) {
        SchoolDesk desk =
                SchoolDesk.create(
                        folder.resolve(name),
                        new NewSchool(GRESA, "مجموعة مدارس أسيف أزكار", Area.RURAL),
                        password());
        desk.sending().trustDirectorate(welcome, office.publicKeys().verificationCode());
        return desk;
    }

    List<String> statuses() {
        return office.schoolKeys().list().stream().map(SchoolKeyRow::status).toList();
    }

    List<Path> restitute() {
        return office.restitutions().write(GRESA, stick()).stream()
                .map(WrittenRestitution::file)
                .toList();
    }

    List<WrittenAnswer> answers() {
        return office.answering().write(stick(), Progress.none());
    }

    Published publish() {
        return office.publishing().publish(stick());
    }

    ImportedUpdate update(SchoolDesk desk) {
        return desk.updates().take(publish().file());
    }

    PackedBundle pack(SchoolDesk desk) {
        return desk.sending().pack(stick(), Progress.none());
    }

    ReceivedFile take(Path file) {
        return office.intake().take(List.of(file), Progress.none()).get(0);
    }

    Path stick() {
        try {
            return Files.createTempDirectory(folder, "stick");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Files.copy(one, to.resolve(from.relativize(one)));
            }
        }
    }

    static void assertRefused(String code, Runnable ceremony) {
        UserProblem refusal = assertThrows(UserProblem.class, ceremony::run);
        assertEquals(code, refusal.code());
    }

    static char[] password() {
        return "كلمة مرور طويلة".toCharArray();
    }
}
