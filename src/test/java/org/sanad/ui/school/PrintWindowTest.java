package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.i18n.Language;
import org.sanad.ui.kit.Screens;
import org.sanad.work.paper.PrintableList;
import org.sanad.work.school.SchoolDesk;

/** From the sums of a tranche to its list on paper, and what that list asks for. */
final class PrintWindowTest {
    @TempDir private Path folder;

    private final AtomicReference<PrintPage> print = new AtomicReference<>();
    private SchoolDesk desk;
    private TestWindow window;

    @AfterEach
    void close() {
        Screens.onFx(
                () -> {
                    print.get().close();
                    return null;
                });
        window.close();
        desk.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theListOfATrancheFromThePageOfTransfers(Language language) {
        desk = PaidSchool.open(folder);
        window =
                new TestWindow(
                        language,
                        (ui, go) -> {
                            print.set(new PrintPage(ui, desk));
                            TransfersPage transfers =
                                    new TransfersPage(
                                            ui,
                                            desk,
                                            (programme, tranche) -> {
                                                print.get().want(programme, tranche);
                                                go.accept(PrintPage.ID);
                                            });
                            return List.of(transfers.page(), print.get().page());
                        });
        window.until("#tranche-1");
        window.fire("#transfers-paper");
        window.until("#print-tranche");
        ComboBox<Optional<Integer>> tranches = tranches();
        assertEquals(Optional.of(PaidSchool.TRANCHE), Screens.onFx(tranches::getValue));
        assertFalse(window.visible("#print-lacking"));
        window.look("print-tranche");
        Screens.onFx(
                () -> {
                    tranches.getSelectionModel().select(0);
                    return null;
                });
        window.until("#print-lacking");
        window.look("print-lacking");
        assertTrue(window.visible("#print-programme"));
        monthOfTheAbsenceSheet();
    }

    @SuppressWarnings("unchecked")
    private void monthOfTheAbsenceSheet() {
        ComboBox<Optional<String>> programmes =
                (ComboBox<Optional<String>>) window.find("#print-programme");
        Screens.onFx(
                () -> {
                    programmes.setValue(Optional.of(PrintableList.WHOLE_SCHOOL));
                    return null;
                });
        window.until("#print-save");
        window.fire("#print-list-absence-sheet");
        window.until("#print-month");
        assertTrue(window.visible("#print-lacking"));
        ComboBox<Optional<YearMonth>> months =
                (ComboBox<Optional<YearMonth>>) window.find("#print-month");
        Screens.onFx(
                () -> {
                    months.setValue(Optional.of(PaidSchool.OCTOBER));
                    return null;
                });
        window.untilIdle();
        assertFalse(window.visible("#print-lacking"));
        window.look("print-month");
        window.fire("#print-list-household-card");
        window.until("#print-person-field");
        TextField person = (TextField) window.find("#print-person-field");
        Screens.onFx(
                () -> {
                    person.setText(desk.pupils().rows().get(0).code().value());
                    return null;
                });
        window.fire("#print-person-field-1");
        window.until("#print-everybody");
        window.untilIdle();
        window.look("print-household");
        window.fire("#print-print");
        window.untilIdle();
        window.look("print-no-printer");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Optional<Integer>> tranches() {
        return (ComboBox<Optional<Integer>>) window.find("#print-tranche");
    }
}
