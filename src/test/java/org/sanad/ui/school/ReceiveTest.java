package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.i18n.Language;
import org.sanad.model.BundleNumber;
import org.sanad.model.BundleState;
import org.sanad.model.Gresa;
import org.sanad.model.Progress;
import org.sanad.seal.VerificationCode;
import org.sanad.ui.kit.CodeQuestion;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.FaultLog;
import org.sanad.ui.kit.HeldJobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.SceneFactory;
import org.sanad.ui.kit.Screens;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.Theme;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.answers.Arrival;
import org.sanad.work.answers.RefusedRow;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.receive.DirectorateDesk;
import org.sanad.work.review.WantedRefusal;
import org.sanad.work.school.SchoolDesk;
import org.sanad.work.send.OutboxRow;

/** An answer that refuses two rows comes back to its school, among other files. */
final class ReceiveTest {
    private static final Gresa GRESA = new Gresa("07318L");
    private static final Path FOREIGN = Path.of("src/test/resources/bundles/ok-declaration.json");

    private static final String OF_NOTHING = VerificationCode.ofDigest(new byte[32]).text();

    @TempDir private Path folder;

    private final Notices notices = new Notices(new Texts(Language.ARABIC));
    private SchoolDesk school;
    private ReceiveViewModel model;
    private final List<String> ways = new ArrayList<>();
    private Path stick;

    @BeforeEach
    void answer() throws IOException {
        stick = Files.createDirectories(folder.resolve("stick"));
        Path out = Files.createDirectories(folder.resolve("out"));
        school = TestDesks.withPupils(folder);
        try (DirectorateDesk office =
                DirectorateDesk.create(
                        folder.resolve("office"),
                        "05.081",
                        "مديرية أزيلال",
                        "شجرة جبل نهر مديرية".toCharArray(),
                        "جذر آخر طويل جدا للمديرية".toCharArray())) {
            Path welcome = office.publishing().publish(stick).file();
            school.sending().trustDirectorate(welcome, office.publicKeys().verificationCode());
            long seq = school.sending().pack(out, Progress.none()).seq();
            office.intake().take(List.of(out), Progress.none());
            office.intake().confirm(GRESA, school.sending().verificationCode());
            List<PupilRow> pupils = school.pupils().rows();
            office.reviews()
                    .refuse(
                            GRESA,
                            BundleNumber.newest(seq),
                            List.of(
                                    new WantedRefusal(code(pupils, 0), "BIRTH_DATE", null, 1),
                                    new WantedRefusal(
                                            code(pupils, 1), "NAME", "الاسم في الكناش «أيت»", 2)));
            office.answering().write(stick, Progress.none());
        }
        Files.copy(FOREIGN, stick.resolve("SANAD-D-04123X-2627-0001-11111.json"));
        Files.writeString(stick.resolve("SANAD-A-07318L-2627-0009-11111.json"), "{\"format\":");
        Files.writeString(stick.resolve("SANAD-A-07318L-2627-0008-11111.json.part"), "{");
        model =
                new ReceiveViewModel(
                        school, new SameThreadJobRunner(), notices, new RecordedWays(ways));
        model.refresh();
    }

    private static String code(List<PupilRow> pupils, int row) {
        return pupils.get(row).code().value();
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void aStickGivesOursOnlyAndTellsWhatHappenedToEveryBundle() {
        model.take(List.of(stick));
        assertEquals(
                List.of("already", "accepted"),
                model.arrivals().stream().map(Arrival::verdict).toList());
        assertEquals(2, model.rows().size());
        OutboxRow sent = school.sending().outbox().get(0);
        assertEquals(BundleState.PARTLY_REFUSED, sent.state());
        assertEquals(Meaning.DONE, notices.current().get().meaning());
        model.take(List.of(stick));
        assertEquals(
                List.of("already", "already"),
                model.arrivals().stream().map(Arrival::verdict).toList());
        assertEquals(2, model.rows().size());
    }

    @Test
    void aFileGivenByItselfIsAlwaysJudged() {
        model.take(
                List.of(
                        stick.resolve("SANAD-D-04123X-2627-0001-11111.json"),
                        stick.resolve("SANAD-A-07318L-2627-0009-11111.json"),
                        stick.resolve("SANAD-A-07318L-2627-0008-11111.json.part"),
                        stick.resolve("gone.json")));
        assertEquals(
                List.of("rejected", "rejected", "rejected", "rejected"),
                model.arrivals().stream().map(Arrival::verdict).toList());
        assertTrue(model.arrivals().stream().allMatch(one -> one.problems().size() == 1));
        assertEquals(Meaning.DOUBTFUL, notices.current().get().meaning());
    }

    /** What was taken before is told, and the rest comes with the same files again. */
    @Test
    void givenUpHalfWayItTellsWhatWasTaken() {
        int[] asked = {0};
        Progress stopping =
                new Progress() {
                    @Override
                    public void report(long done, long total) {
                        // nobody looks
                    }

                    @Override
                    public boolean cancelled() {
                        return asked[0]++ == 1;
                    }
                };
        model =
                new ReceiveViewModel(
                        school, new SameThreadJobRunner(stopping), notices, new RecordedWays(ways));
        model.take(List.of(stick));
        assertEquals(List.of("already"), model.arrivals().stream().map(Arrival::verdict).toList());
        assertEquals(List.of(), model.rows());
        assertEquals(Meaning.INFORMATION, notices.current().get().meaning());
        model.take(List.of(stick));
        assertEquals(2, model.rows().size());
        assertEquals(Meaning.DONE, notices.current().get().meaning());
    }

    @Test
    void whereTwoRowsAreOpenedTheLateAnswerOfTheFirstOpensNothing() {
        HeldJobRunner jobs = new HeldJobRunner();
        model = new ReceiveViewModel(school, jobs, notices, new RecordedWays(ways));
        model.take(List.of(stick));
        jobs.letGo();
        model.open(model.rows().get(0));
        model.open(model.rows().get(1));
        jobs.letGoLast();
        PupilRow second = model.editor().pupil().get();
        assertEquals(model.rows().get(1).pupil(), second.id());
        jobs.letGo();
        assertEquals(model.rows().get(1), model.opened().get());
        assertEquals(second, model.editor().pupil().get());
    }

    @Test
    void anEmptyFolderSaysSo() throws IOException {
        model.take(List.of(Files.createDirectory(folder.resolve("empty"))));
        assertEquals(List.of(), model.arrivals());
        assertEquals(Meaning.DOUBTFUL, notices.current().get().meaning());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aRemarkOpensTheFieldItIsAboutAndTheNextBundleSettlesIt(Language language)
            throws IOException {
        model.take(List.of(stick));
        Screens.take("receive", Theme.Tone.LIGHT, this::view);
        Scene scene = Screens.show(Theme.Tone.LIGHT, language, 1366, 768, this::view);
        Screens.onFx(
                () -> {
                    model.open(
                            model.rows().stream()
                                    .filter(row -> row.remark().equals("BIRTH_DATE"))
                                    .findFirst()
                                    .orElseThrow());
                    return null;
                });
        bothSizes("receive-row", language);
        assertEquals("pupil-birth", scene.getFocusOwner().getId());
        Screens.onFx(
                () -> {
                    model.editor().birthDate().set("03/04/2015");
                    model.editor().save();
                    return null;
                });
        assertEquals(2, model.rows().size(), "a row stays until the next bundle is accepted");
        Screens.onFx(
                () -> {
                    model.opened().set(null);
                    return null;
                });
        assertNull(scene.lookup("#receive-remark"));
        Path answer = sentAgainAndAnswered(false);
        Screens.onFx(
                () -> {
                    model.take(List.of(answer));
                    return null;
                });
        assertEquals(List.of(), model.rows(), "the directorate took what was corrected");
    }

    @Test
    void aBundleRefusedWholeIsPutAwayByItsButton() throws IOException {
        model.take(List.of(sentAgainAndAnswered(true)));
        RefusedRow whole =
                model.rows().stream().filter(RefusedRow::whole).findFirst().orElseThrow();
        for (Language language : Language.values()) {
            Scene scene = Screens.show(Theme.Tone.LIGHT, language, 1024, 600, this::view);
            Screens.onFx(
                    () -> {
                        model.open(whole);
                        return null;
                    });
            bothSizes("receive-whole", language);
            Button away = (Button) scene.lookup("#receive-put-away");
            if (language == Language.FRENCH) {
                Screens.onFx(
                        () -> {
                            away.fire();
                            return null;
                        });
            }
            Screens.onFx(
                    () -> {
                        model.opened().set(null);
                        return null;
                    });
        }
        assertFalse(model.rows().stream().anyMatch(RefusedRow::whole));
        assertEquals(Meaning.DONE, notices.current().get().meaning());
        model.refresh();
        assertFalse(model.rows().stream().anyMatch(RefusedRow::whole), "it stays away");
    }

    /**
     * What the directorate answers to the corrected bundle.
     *
     * @param refused whole
     */
    private Path sentAgainAndAnswered(boolean refused) throws IOException {
        Path out = Files.createDirectories(folder.resolve("again"));
        Path answer = Files.createDirectories(folder.resolve("answer"));
        try (DirectorateDesk office =
                DirectorateDesk.open(
                        folder.resolve("office"), "شجرة جبل نهر مديرية".toCharArray())) {
            long seq = school.sending().pack(out, Progress.none()).seq();
            office.intake().take(List.of(out), Progress.none());
            if (refused) {
                office.reviews().refuse(GRESA, BundleNumber.newest(seq), List.of());
            }
            office.answering().write(answer, Progress.none());
        }
        return answer;
    }

    private static void bothSizes(String name, Language language) {
        for (int[] size : new int[][] {{1366, 768}, {1024, 600}}) {
            Screens.onFx(
                    () -> {
                        Screens.stage().setWidth(size[0]);
                        Screens.stage().setHeight(size[1]);
                        return null;
                    });
            Screens.save(name, language);
            Screens.everythingIsInReach(name);
        }
    }

    @Test
    void filesThatAreNotTakenStandAboveTheRowsAndALetterBesideThem() {
        model.take(
                List.of(
                        stick,
                        stick.resolve("SANAD-D-04123X-2627-0001-11111.json"),
                        stick.resolve("SANAD-A-07318L-2627-0009-11111.json")));
        Screens.stage();
        for (Language language : Language.values()) {
            Scene scene = Screens.show(Theme.Tone.LIGHT, language, 1366, 768, this::view);
            bothSizes("receive-mixed", language);
            Screens.onFx(
                    () -> {
                        ((Button) scene.lookup("#receive-letter")).fire();
                        model.letter().typed().set(OF_NOTHING);
                        ((Button) scene.lookup("#letter-check")).fire();
                        return null;
                    });
            bothSizes("receive-letter", language);
        }
    }

    /** A letter that belongs to nothing here is told apart from digits that are no code. */
    @Test
    void aLetterOfNoAnswerIsSaid() {
        CodeQuestion<Optional<Long>> letter = model.letter();
        letter.typed().set("12345 67890");
        assertFalse(letter.ready().get());
        letter.typed().set(OF_NOTHING);
        assertTrue(letter.ready().get());
        letter.check();
        assertTrue(letter.result().get().isEmpty());
        String misread = (OF_NOTHING.charAt(0) == '1' ? '2' : '1') + OF_NOTHING.substring(1);
        letter.typed().set(misread);
        assertNull(letter.result().get(), "what was found before is gone");
        letter.check();
        assertEquals("work.receive.code-mistyped", letter.problem().get().code());
    }

    private ReceiveView view(Texts texts) {
        Dialogs dialogs = new Dialogs(texts, new SceneFactory(texts), new FaultLog(null));
        UiContext ui = new UiContext(texts, new SameThreadJobRunner(), new Notices(texts), dialogs);
        return new ReceiveView(ui, model);
    }
}
