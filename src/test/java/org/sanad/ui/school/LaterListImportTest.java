package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.MassarCode;
import org.sanad.model.Move;
import org.sanad.model.ParticipationStatus;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Screens;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.Theme;
import org.sanad.ui.kit.UiContext;
import org.sanad.ui.school.ArrivalAnswer.Since;
import org.sanad.ui.school.ImportViewModel.Stage;
import org.sanad.ui.school.PupilMoves.What;
import org.sanad.work.pupils.PupilHistory;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.school.SchoolDesk;

/** A list after the year's first brings a pupil: the import asks since when he is here. */
final class LaterListImportTest {
    private static final MassarCode CAME = new MassarCode("G130009999");

    @TempDir private Path folder;

    private final SameThreadJobRunner jobs = new SameThreadJobRunner();
    private final Notices notices = new Notices(new Texts(Language.ARABIC));
    private SchoolDesk desk;
    private ImportViewModel imports;
    private Path table;

    @BeforeEach
    void openSchool() throws IOException {
        desk = TestDesks.withPupils(folder);
        imports = new ImportViewModel(jobs, notices, desk);
        table =
                Files.writeString(
                        folder.resolve("table.csv"),
                        "السنة الدراسية:;2026/2027\n\nالرمز;النسب;الإسم;المستوى;القسم\n"
                                + CAME
                                + ";العلوي;سارة;الثاني ابتدائي عام;2APG-1\n");
        imports.start(List.of(table));
    }

    @AfterEach
    void closeSchool() {
        desk.close();
    }

    private PupilHistory.Year thisYear() {
        return desk.moves().history(CAME).years().get(0);
    }

    @Test
    void nothingIsAppliedBeforeTheQuestionIsAnsweredAndTheDayIsRecorded() {
        assertEquals(1, imports.preview().get().arrivals());
        assertEquals(List.of(), imports.preview().get().doubts());
        assertFalse(imports.appliable());
        imports.apply();
        assertEquals(Stage.PREVIEW, imports.stage().get());

        imports.arrivals().since().set(Since.DAY);
        assertFalse(imports.appliable());
        imports.arrivals().day().set("3/12/2026");
        assertTrue(imports.appliable());
        imports.apply();
        assertEquals(Stage.RESULT, imports.stage().get());
        assertEquals(
                List.of(LocalDate.of(2026, 12, 3)),
                thisYear().moves().stream().map(Move::date).toList());
        assertFalse(thisYear().placement().arrivalUnknown());

        // taken back and answered otherwise; the next files are asked afresh
        imports.undo();
        imports.start(List.of(table));
        assertFalse(imports.appliable());
        imports.arrivals().since().set(Since.UNKNOWN);
        imports.apply();
        assertTrue(thisYear().placement().arrivalUnknown());
        itsSheetTakesTheDayLater();
    }

    /** Ctrl+Z took this import back: the one before it must not go with the page's own button. */
    @Test
    void onlyTheImportShownIsTakenBack() {
        int before = desk.pupils().rows().size();
        imports.arrivals().since().set(Since.UNKNOWN);
        imports.apply();
        assertEquals(before + 1, desk.pupils().rows().size());
        imports.refresh();
        assertEquals(Stage.RESULT, imports.stage().get());
        desk.lastActions().undo();
        // pressed before the page is read again
        imports.undo();
        assertEquals("store.undo.already", imports.problem().get().code());
        assertEquals(before, desk.pupils().rows().size());
        imports.refresh();
        assertEquals(Stage.CHOOSE, imports.stage().get());

        // with another action in between it can be made again
        imports.start(List.of(table));
        imports.arrivals().since().set(Since.UNKNOWN);
        imports.apply();
        PupilRow first = desk.pupils().rows().get(0);
        desk.benefits().mark("MILLION_BAGS", List.of(first.id()), ParticipationStatus.ENROLLED);
        imports.undo();
        assertEquals(before, desk.pupils().rows().size());
        desk.lastActions().redo();
        assertEquals(before + 1, desk.pupils().rows().size());
    }

    private void itsSheetTakesTheDayLater() {
        PupilRow row =
                desk.pupils().rows().stream()
                        .filter(one -> one.code().equals(CAME))
                        .findFirst()
                        .orElseThrow();
        PupilMoves moves = new PupilMoves(jobs, notices, desk, () -> {});
        moves.show(row);
        assertTrue(moves.mayHaveCome());
        assertEquals(What.CAME, moves.what().get());
        moves.date().set("16/11/2026");
        moves.record();
        assertEquals(LocalDate.of(2026, 11, 16), thisYear().moves().get(0).date());
        assertFalse(thisYear().placement().arrivalUnknown());
        moves.show(row);
        assertEquals(What.LEAVES, moves.what().get());
        assertFalse(moves.mayHaveCome());
    }

    @Test
    void theQuestionIsInReachInBothLanguagesAndSizes() {
        Screens.stage();
        for (Language language : Language.values()) {
            for (int[] size : List.of(new int[] {1366, 768}, new int[] {1024, 600})) {
                Screens.show(
                        Theme.Tone.LIGHT,
                        language,
                        size[0],
                        size[1],
                        texts ->
                                new ImportView(
                                        new UiContext(texts, jobs, notices, null),
                                        imports,
                                        () -> {}));
                Node question =
                        Screens.onFx(() -> Screens.stage().getScene().lookup("#import-arrivals"));
                assertNotNull(question);
                Screens.everythingIsInReach("import-arrivals");
                Screens.save("import-arrivals", language);
            }
        }
    }
}
