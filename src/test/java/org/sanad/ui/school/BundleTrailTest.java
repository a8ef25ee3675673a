package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.sanad.i18n.Language;
import org.sanad.model.BundleState;
import org.sanad.ui.kit.Screens;
import org.sanad.ui.kit.Texts;
import org.sanad.work.send.OutboxRow;

/** Every bundle ever made can be found again, the old ones when they are asked for. */
final class BundleTrailTest {
    @Test
    void earlierBundlesAreShownWhenAskedFor() {
        Screens.stage();
        BundleTrail trail = Screens.onFx(() -> trail(9));
        assertEquals(8, lines(trail));
        Screens.onFx(
                () -> {
                    ((Button) trail.lookup("#trail-earlier")).fire();
                    return null;
                });
        assertEquals(9, lines(trail));
        assertNull(trail.lookup("#trail-earlier"));
        assertNull(Screens.onFx(() -> trail(8)).lookup("#trail-earlier"), "none are hidden");
    }

    private static long lines(BundleTrail trail) {
        return trail.getChildren().stream()
                .filter(child -> child.getStyleClass().contains("trail-line"))
                .count();
    }

    private static BundleTrail trail(long bundles) {
        List<OutboxRow> rows =
                LongStream.rangeClosed(1, bundles)
                        .mapToObj(number -> row(bundles + 1 - number))
                        .toList();
        return new BundleTrail(
                new Texts(Language.ARABIC), FXCollections.observableList(rows), row -> null);
    }

    private static OutboxRow row(long number) {
        return new OutboxRow(
                1,
                number,
                "declaration",
                "2026-2027",
                BundleState.CLOSED,
                Instant.parse("2026-10-01T08:00:00Z"),
                "SANAD-D-" + number + ".json",
                "00",
                "0000",
                1);
    }
}
