package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.i18n.Language;
import org.sanad.model.attendance.Closure;
import org.sanad.model.pack.Choice;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Screens;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.Theme;
import org.sanad.work.school.SchoolDesk;

/** Collective closures on the page of absences, on a real store. */
final class ClosuresTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @TempDir private Path folder;

    private final Notices notices = new Notices(new Texts(Language.FRENCH));
    private SchoolDesk desk;
    private AbsencesViewModel model;

    @BeforeEach
    void open() {
        desk = TestDesks.withPupils(folder);
        model = new AbsencesViewModel(new SameThreadJobRunner(), notices, desk);
        model.refresh();
        model.month().set(OCTOBER);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private ClosureForm form() {
        return model.closing();
    }

    private List<Closure> shown() {
        return model.sheet().get().closures();
    }

    private void choose(String reason) {
        form().reason()
                .set(
                        form().reasons().stream()
                                .filter(one -> one.code().equals(reason))
                                .findFirst()
                                .orElseThrow());
    }

    private Closure added(String from, String to) {
        form().add();
        form().from().set(from);
        form().to().set(to);
        choose("STRIKE");
        form().save();
        return shown().get(shown().size() - 1);
    }

    @Test
    void aClosureIsAddedShownInItsMonthsAndTakenBack() {
        Closure closure = added("30/10/2026", "2-11-2026");
        assertEquals(LocalDate.of(2026, 10, 30), closure.from());
        assertEquals(LocalDate.of(2026, 11, 2), closure.to());
        assertNull(closure.schoolClass());
        assertFalse(form().open().get());
        model.month().set(OCTOBER.plusMonths(1));
        assertEquals(List.of(closure), shown());
        model.month().set(OCTOBER.plusMonths(2));
        assertEquals(List.of(), shown());
        model.month().set(OCTOBER);
        notices.current().get().action().run();
        assertEquals(List.of(), shown());
    }

    @Test
    void oneDayOfOneClassWithArabicDigits() {
        form().add();
        form().from().set("٠٥/١٠/٢٠٢٦");
        ClosureForm.Place aClass = new ClosureForm.Place(null, model.classes().get(1));
        assertTrue(form().places().contains(aClass));
        form().place().set(aClass);
        choose("WEATHER");
        form().save();
        Closure closure = shown().get(0);
        assertEquals(LocalDate.of(2026, 10, 5), closure.from());
        assertEquals(closure.from(), closure.to());
        assertEquals(aClass.schoolClass(), closure.schoolClass());
    }

    @Test
    void aClosureIsCorrectedInItsPlaceAndTheCorrectionTakenBack() {
        Closure before = added("05/10/2026", "");
        form().edit(before);
        assertEquals("05/10/2026", form().from().get());
        assertEquals("", form().to().get());
        assertEquals("STRIKE", form().reason().get().code());
        form().to().set("07/10/2026");
        form().save();
        Closure after = shown().get(0);
        assertEquals(1, shown().size());
        assertEquals(before.id(), after.id());
        assertEquals(LocalDate.of(2026, 10, 7), after.to());
        notices.current().get().action().run();
        assertEquals(List.of(before), shown());
    }

    @Test
    void aClosureIsRemovedAndPutBack() {
        Closure closure = added("05/10/2026", "06/10/2026");
        form().edit(closure);
        form().remove();
        assertEquals(List.of(), shown());
        notices.current().get().action().run();
        assertEquals(closure.from(), shown().get(0).from());
        assertEquals(closure.to(), shown().get(0).to());
        assertEquals(closure.reason(), shown().get(0).reason());
    }

    @Test
    void undoingAClosureLeavesAbsencesTypedSince() {
        added("05/10/2026", "");
        Runnable undo = notices.current().get().action();
        model.type(model.rows().get(0), 0, 3, false);
        undo.run();
        assertEquals(List.of(), shown());
        assertEquals(3, model.rows().get(0).unauthorised());
    }

    @Test
    void whatIsNoDayOrOfAnotherYearIsRefusedAndWhatWasTypedStays() {
        form().add();
        choose("STRIKE");
        form().from().set("31/02/2027");
        form().save();
        assertEquals("ui.absences.closure.not-a-day", form().problem().get().code());
        form().from().set("05/10/2026");
        form().to().set("demain");
        form().save();
        assertEquals("ui.absences.closure.not-a-day", form().problem().get().code());
        form().to().set("05/10/2027");
        form().save();
        assertEquals("work.absences.closure-days", form().problem().get().code());
        assertEquals("05/10/2027", form().to().get());
        assertTrue(form().open().get());
        assertEquals(List.of(), shown());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theDrawerAddsAndTheChipOpensIt(Language language) {
        for (int[] size : List.of(new int[] {1366, 768}, new int[] {1024, 600})) {
            AtomicReference<AbsencesView> view = new AtomicReference<>();
            Screens.show(
                    Theme.Tone.LIGHT,
                    language,
                    size[0],
                    size[1],
                    texts -> {
                        view.set(new AbsencesView(texts, model));
                        return view.get();
                    });
            press(view.get(), "#closure-add");
            type(view.get());
            assertNull(Screens.onFx(() -> view.get().lookup("#absences-closures .chip")));
            Screens.everythingIsInReach("closure form");
            Screens.save("absences-closure-form", language);
            press(view.get(), "#closure-save");
            assertEquals(1, shown().size());
            Screens.everythingIsInReach("closures");
            Screens.save("absences-closures", language);
            Pane chips = (Pane) view.get().lookup("#absences-closures");
            String words = ((Button) chips.getChildren().get(0)).getText();
            assertTrue(words.contains("05/10/2026") && words.contains("08/10/2026"), words);
            Screens.onFx(
                    () -> {
                        ((Button) chips.getChildren().get(0)).fire();
                        return null;
                    });
            assertNotNull(Screens.onFx(() -> view.get().lookup("#closure-remove")));
            Screens.everythingIsInReach("closure corrected");
            Screens.save("absences-closure-edit", language);
            correctionComesBack(view.get(), language);
            press(view.get(), "#closure-remove");
            assertEquals(List.of(), shown());
        }
    }

    /** Half-typed, closed, opened again: said, and thrown away by its button. */
    private void correctionComesBack(AbsencesView view, Language language) {
        Closure closure = shown().get(0);
        Screens.onFx(
                () -> {
                    form().to().set("09/1");
                    form().close();
                    form().edit(closure);
                    return null;
                });
        Screens.everythingIsInReach("closure half-typed");
        Screens.save("absences-closure-restored", language);
        press(view, "#closure-restored .button");
        assertEquals("08/10/2026", form().to().get());
        assertFalse(Screens.onFx(() -> view.lookup("#closure-restored").isVisible()));
    }

    @SuppressWarnings("unchecked")
    private void type(AbsencesView view) {
        Screens.onFx(
                () -> {
                    ((TextField) view.lookup("#closure-from")).setText("05/10/2026");
                    ((TextField) view.lookup("#closure-to")).setText("08/10/2026");
                    ComboBox<Choice> reasons = (ComboBox<Choice>) view.lookup("#closure-reason");
                    reasons.getSelectionModel().select(1);
                    return null;
                });
    }

    private static void press(Node view, String query) {
        Screens.onFx(
                () -> {
                    ButtonBase button = (ButtonBase) view.lookup(query);
                    assertFalse(button.isDisabled(), query);
                    button.fire();
                    return null;
                });
    }
}
