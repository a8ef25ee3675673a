package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.i18n.Language;
import org.sanad.model.pack.RuleKind;
import org.sanad.ui.kit.Screens;
import org.sanad.ui.kit.TickGrid;
import org.sanad.ui.school.ProgrammePupils.Line;
import org.sanad.work.school.SchoolDesk;

/** A programme by itself: whom it is meant for, who is in it, of whom something is missing. */
final class ProgrammeViewTest {
    @TempDir private Path folder;

    private final List<UUID> opened = new ArrayList<>();
    private TestWindow window;
    private SchoolDesk desk;

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsLeftToDoOfAProgramme(Language language) {
        try (SchoolDesk school = PaidSchool.open(folder);
                TestWindow started =
                        new TestWindow(
                                language,
                                (ui, to) ->
                                        List.of(
                                                new ProgrammesPage(
                                                                ui, school, one -> {}, opened::add)
                                                        .page()))) {
            desk = school;
            window = started;
            window.until("#programme-TAYSSIR");
            incompleteOnesLeadToTheirSheet();
            thoseNotEnrolledAreEnrolledAtOnce();
            enrolledOnesLeadToTheSheetOfAll();
        }
    }

    private void incompleteOnesLeadToTheirSheet() {
        window.fire("#programme-TAYSSIR");
        window.until("#programme-pupils");
        window.fire("#programme-group-incomplete");
        window.look("programme-incomplete");
        int missing = lines().size();
        assertEquals(incomplete(), missing);
        assertTrue(missing > 0, "the sample's guardians do not cover everybody");
        assertFalse(lines().get(0).remark().isEmpty(), "it says what is missing");
        window.press("#programme-pupils", KeyCode.ENTER);
        assertEquals(List.of(lines().get(0).pupil()), opened);
        window.press("#programme-pupils", KeyCode.ESCAPE);
        window.until(() -> inSight("#class-sheet"));
        assertFalse(inSight("#programme-pupils"));
    }

    private long incomplete() {
        return desk.checks().withoutComparison().stream()
                .filter(one -> "TAYSSIR".equals(one.programme()))
                .filter(one -> one.check().kind() == RuleKind.PARTICIPANT_WITHOUT)
                .map(one -> one.pupilId())
                .distinct()
                .count();
    }

    private void thoseNotEnrolledAreEnrolledAtOnce() {
        window.fire("#programme-MILLION_BAGS");
        window.until("#programme-pupils");
        int before = lines().size();
        assertTrue(before > 2, "nobody is in it yet");
        window.look("programme-not-enrolled");
        Screens.onFx(
                () -> {
                    table().getSelectionModel().selectIndices(0, 1);
                    return null;
                });
        window.fire("#programme-enrol");
        window.until(() -> lines().size() == before - 2);
        window.fire("#programme-group-enrolled");
        window.look("programme-enrolled");
        assertEquals(2, lines().size());
    }

    private void enrolledOnesLeadToTheSheetOfAll() {
        Screens.onFx(
                () -> {
                    table().getSelectionModel().clearAndSelect(1);
                    return null;
                });
        window.press("#programme-pupils", KeyCode.ENTER);
        window.until(() -> inSight("#class-sheet"));
        window.untilIdle();
        assertEquals(1, (int) Screens.onFx(this::standsOn), "the first two of the sheet are in it");
    }

    private boolean inSight(String query) {
        return Screens.onFx(
                () -> {
                    Node node = window.here(query);
                    while (node != null && node.isVisible()) {
                        node = node.getParent();
                    }
                    return node == null;
                });
    }

    private int standsOn() {
        return ((TickGrid<?, ?>) window.here("#class-sheet")).currentRow();
    }

    @SuppressWarnings("unchecked")
    private TableView<Line> table() {
        return (TableView<Line>) window.here("#programme-pupils");
    }

    private List<Line> lines() {
        return Screens.onFx(() -> List.copyOf(table().getItems()));
    }
}
