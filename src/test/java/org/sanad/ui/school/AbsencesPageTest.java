package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.i18n.Language;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.pack.AbsenceUnit;
import org.sanad.ui.kit.HeldJobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.Pointer;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Screens;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.Theme;
import org.sanad.work.absences.MonthSheet;
import org.sanad.work.benefits.WantedBeneficiary;
import org.sanad.work.school.SchoolDesk;

/** The page of absences on a real store: typing, clearing, reasons, a month that is done. */
final class AbsencesPageTest {
    private static final String TAYSSIR = "TAYSSIR";

    @TempDir private Path folder;

    private final Texts texts = new Texts(Language.FRENCH);
    private final Notices notices = new Notices(texts);
    private SchoolDesk desk;
    private AbsencesViewModel model;

    @BeforeEach
    void open() {
        desk = TestDesks.withPupils(folder);
        desk.benefits()
                .setWithFields(
                        TAYSSIR,
                        desk.benefits().propose(TAYSSIR).eligible().stream()
                                .map(row -> new WantedBeneficiary(row.code(), Map.of("RSU", "1")))
                                .toList());
        model = new AbsencesViewModel(new SameThreadJobRunner(), notices, desk);
        model.refresh();
        model.month().set(YearMonth.of(2026, 10));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private MonthSheet.Row row(int index) {
        return model.rows().get(index);
    }

    private void type(int index, int column, int... digits) {
        for (int i = 0; i < digits.length; i++) {
            model.type(row(index), column, digits[i], i > 0);
        }
    }

    @Test
    void digitsAreWrittenAndAClearedCellIsNoException() {
        type(0, 0, 1, 2);
        type(0, 1, 3);
        assertEquals(12, row(0).unauthorised());
        assertEquals(3, row(0).authorised());
        UUID pupil = row(0).pupil();
        assertEquals(
                List.of(pupil),
                desk.absences().sheet(model.month().get()).rows().stream()
                        .filter(MonthSheet.Row::absent)
                        .map(MonthSheet.Row::pupil)
                        .toList());
        type(0, 0, 4);
        assertEquals(4, row(0).unauthorised());
        model.clear(row(0), 0);
        model.clear(row(0), 1);
        assertFalse(row(0).absent());
    }

    @Test
    void theHeadsNameWhatIsCounted() {
        assertEquals(
                List.of("Jours non justifiés", "Jours justifiés"),
                model.columnKeys().stream().map(texts::now).toList());
        for (AbsenceUnit unit : AbsenceUnit.values()) {
            String counted = unit.code().toLowerCase(Locale.ROOT).replace('_', '-');
            assertTrue(texts.has("ui.absences.unauthorised." + counted), counted);
            assertTrue(texts.has("ui.absences.authorised." + counted), counted);
        }
    }

    @Test
    void moreThanTheMonthHoldsIsRefusedAndTheOldCountStays() {
        type(0, 0, 3, 9);
        assertEquals(3, row(0).unauthorised());
        assertTrue(notices.current().get().text().getValue().contains("31"));
    }

    @Test
    void whoMissesTooMuchIsNamedAndAReasonIsKept() {
        assertNull(model.remark(row(0)));
        type(0, 0, 8);
        assertEquals(row(0).pupil(), model.losing().get(0).pupil());
        assertEquals("ui.absences.loses", model.remark(row(0)).key());
        model.stand(row(0));
        model.reason("ILLNESS");
        assertEquals("ILLNESS", row(0).reason());
        assertEquals(8, row(0).unauthorised());
    }

    @Test
    void aClassIsDoneAndCanBeTakenBack() {
        String first = model.schoolClass().get();
        model.day().set("02/11/2026");
        model.done(true);
        assertTrue(model.sheet().get().entered().contains(first));
        notices.current().get().action().run();
        assertFalse(model.sheet().get().entered().contains(first));
        model.schoolClass().set(model.classes().get(1));
        assertEquals(model.classes().get(1), row(0).schoolClass());
    }

    @Test
    void allThatWasEnteredOfAClassIsTakenBackAsOne() {
        String first = model.schoolClass().get();
        assertFalse(model.written().get());
        type(0, 0, 1, 2);
        type(1, 0, 3);
        model.day().set("02/11/2026");
        model.done(true);
        assertTrue(model.written().get());
        assertTrue(model.sheet().get().entered().contains(first));
        model.takeBack();
        assertFalse(row(0).absent() || row(1).absent());
        assertFalse(model.sheet().get().entered().contains(first));
        assertFalse(model.written().get());
        // another class is another sitting
        type(0, 0, 4);
        model.schoolClass().set(model.classes().get(1));
        type(0, 0, 5);
        model.takeBack();
        assertFalse(row(0).absent());
        model.schoolClass().set(first);
        assertEquals(4, row(0).unauthorised());
        model.takeBack();
        assertEquals(4, row(0).unauthorised());
    }

    /** Ctrl+Z took this class back: the page's own button must not go for an older month. */
    @Test
    void onlyThisClassIsTakenBackAndAllOfIt() {
        type(0, 0, 6);
        model.month().set(YearMonth.of(2026, 11));
        type(0, 0, 2);
        desk.lastActions().undo();
        // pressed before the page is read again
        model.takeBack();
        assertEquals(Meaning.REFUSED, notices.current().get().meaning());
        assertEquals(6, october(0));
        model.refresh();
        assertFalse(model.written().get());
        desk.lastActions().redo();
        model.refresh();
        assertTrue(model.written().get());
        // an edit of another page splits nothing
        UUID other = desk.pupils().rows().get(9).id();
        desk.benefits().mark("MILLION_BAGS", List.of(other), ParticipationStatus.ENROLLED);
        type(1, 0, 3);
        model.takeBack();
        assertFalse(row(0).absent() || row(1).absent());
        assertEquals(1, desk.benefits().list("MILLION_BAGS").size());
        assertEquals(6, october(0));
    }

    /** On a slow disk the keys are ahead of it: each digit belongs to the month it was typed in. */
    @Test
    void digitsTypedBeforeAnotherMonthIsChosenStayInTheirs() {
        HeldJobRunner jobs = new HeldJobRunner();
        model = new AbsencesViewModel(jobs, notices, desk);
        model.refresh();
        jobs.letGo();
        model.month().set(YearMonth.of(2026, 10));
        jobs.letGo();
        type(0, 0, 1, 2);
        type(1, 0, 3);
        type(2, 0, 4);
        model.month().set(YearMonth.of(2026, 11));
        model.takeBack();
        type(3, 0, 5);
        jobs.letGo();
        assertEquals(YearMonth.of(2026, 11), model.sheet().get().month());
        assertEquals(List.of(12, 3, 4, 0), List.of(october(0), october(1), october(2), october(3)));
        assertEquals(
                List.of(0, 0, 0, 5),
                model.rows().subList(0, 4).stream().map(MonthSheet.Row::unauthorised).toList());
        model.takeBack();
        jobs.letGo();
        assertEquals(0, row(3).unauthorised());
        assertEquals(12, october(0), "another month is another sitting");
    }

    private int october(int index) {
        return desk.absences().sheet(YearMonth.of(2026, 10)).rows().stream()
                .filter(one -> one.pupil().equals(row(index).pupil()))
                .mapToInt(MonthSheet.Row::unauthorised)
                .sum();
    }

    @Test
    void aMonthSaidBeforeItIsOverStaysOpenAndSaysSo() {
        String first = model.schoolClass().get();
        model.day().set("20/10/2026");
        model.done(true);
        assertFalse(model.sheet().get().entered().contains(first));
        assertTrue(model.sheet().get().early().containsKey(first));
        model.day().set("no day");
        model.done(true);
        assertTrue(model.sheet().get().early().containsKey(first));
        model.day().set("31/10/2026");
        model.done(true);
        assertTrue(model.sheet().get().entered().contains(first));
    }

    private static void press(Node grid, KeyCode code) {
        grid.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static void press(Node row) {
        row.fireEvent(Pointer.clicked(MouseEvent.MOUSE_PRESSED));
    }

    private static void digit(Node grid, String digit) {
        grid.fireEvent(
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        digit,
                        digit,
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theKeyboardAloneFillsAClass(Language language) {
        Screens.stage();
        AtomicReference<AbsencesView> view = new AtomicReference<>();
        Screens.show(
                Theme.Tone.LIGHT,
                language,
                1366,
                768,
                shown -> {
                    view.set(new AbsencesView(shown, model));
                    return view.get();
                });
        Screens.onFx(
                () -> {
                    Node grid = view.get().lookup("#absences-grid");
                    view.get().lookup("#absences-month").requestFocus();
                    // by the name, as by the cell: digits go to that row
                    press(grid.lookup(".list-cell:filled"));
                    assertTrue(grid.isFocused());
                    press(grid, KeyCode.HOME);
                    digit(grid, "2");
                    press(grid, KeyCode.ENTER);
                    digit(grid, "١");
                    digit(grid, "٠");
                    press(grid, language == Language.ARABIC ? KeyCode.LEFT : KeyCode.RIGHT);
                    digit(grid, "1");
                    press(grid, KeyCode.HOME);
                    press(grid, language == Language.ARABIC ? KeyCode.RIGHT : KeyCode.LEFT);
                    digit(grid, "2");
                    return grid;
                });
        assertEquals(2, row(0).unauthorised());
        assertEquals(10, row(1).unauthorised());
        assertEquals(1, row(1).authorised());
        String first = model.schoolClass().get();
        Screens.onFx(
                () -> {
                    Node grid = view.get().lookup("#absences-grid");
                    // another class beneath the same cell: its first digit is a first one
                    model.schoolClass().set(model.classes().get(1));
                    type(0, 0, 1);
                    digit(grid, "3");
                    model.schoolClass().set(first);
                    digit(grid, "4");
                    // left and come back: no digit goes on with an old one
                    view.get().lookup("#absences-month").requestFocus();
                    grid.requestFocus();
                    digit(grid, "5");
                    assertEquals(5, row(0).unauthorised());
                    model.schoolClass().set(model.classes().get(1));
                    assertEquals(3, row(0).unauthorised());
                    return grid;
                });
    }

    @Test
    void everythingIsInReachInBothLanguagesAndSizes() {
        Screens.stage();
        type(0, 0, 8);
        type(2, 0, 2);
        type(2, 1, 3);
        for (Language language : Language.values()) {
            for (int[] size : List.of(new int[] {1366, 768}, new int[] {1024, 600})) {
                AtomicReference<AbsencesView> view = new AtomicReference<>();
                Screens.show(
                        Theme.Tone.LIGHT,
                        language,
                        size[0],
                        size[1],
                        shown -> {
                            view.set(new AbsencesView(shown, model));
                            return view.get();
                        });
                Screens.onFx(
                        () -> {
                            Node grid = view.get().lookup("#absences-grid");
                            grid.requestFocus();
                            press(grid, KeyCode.HOME);
                            return grid;
                        });
                Screens.everythingIsInReach("absences");
                Screens.save("absences", language);
            }
        }
    }
}
