package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.need.NeedRow;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Screens;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.Theme;
import org.sanad.work.benefits.BenefitRow;
import org.sanad.work.school.SchoolDesk;

/** The page of needs on a real store: entering by row, refusing, taking back, and its pictures. */
final class NeedsPageTest {
    @TempDir private Path folder;

    private final Texts texts = new Texts(Language.FRENCH);
    private final Notices notices = new Notices(texts);
    private SchoolDesk desk;
    private NeedsViewModel model;

    @BeforeEach
    void open() {
        desk = TestDesks.withPupils(folder);
        desk.benefits()
                .set(
                        "CANTEEN",
                        desk.benefits().propose("CANTEEN").eligible().stream()
                                .map(BenefitRow::code)
                                .toList());
        model = new NeedsViewModel(new SameThreadJobRunner(), notices, desk);
        model.refresh();
        choose("MILLION_BAGS");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void choose(String programme) {
        model.programme()
                .set(
                        model.programmes().stream()
                                .filter(one -> one.code().equals(programme))
                                .findFirst()
                                .orElseThrow());
    }

    private NeedRow books() {
        return model.rows().stream()
                .filter(row -> row.level().equals("1APG") && row.article().equals("TEXTBOOKS"))
                .findFirst()
                .orElseThrow();
    }

    private void type(NeedEntry.Kind kind, String... values) {
        model.entry().kind().set(kind);
        for (int i = 0; i < values.length; i++) {
            model.entry().field(kind.fields().get(i)).set(values[i]);
        }
        model.entry().save();
    }

    @Test
    void stockDeliveryAndHandOutOfARowChangeItsNumbersAndCanBeTakenBack() {
        int expected = books().expected();
        model.chosen().set(books());
        type(NeedEntry.Kind.STOCK, "10", "6", "1", "0");
        assertNull(model.entry().problem().get());
        assertEquals(expected - 6, books().needed());
        assertEquals(books(), model.chosen().get());
        type(NeedEntry.Kind.DELIVERY, "02/10/2026", "5");
        type(NeedEntry.Kind.HANDOUT, "03/10/2026", "4");
        assertEquals(5, books().received());
        assertEquals(4, books().distributed());
        assertEquals(6, model.flow().orElseThrow().good());
        notices.current().get().action().run();
        assertEquals(0, books().distributed());
    }

    @Test
    void whatDoesNotFitStaysInTheFormWithItsReason() {
        model.chosen().set(books());
        type(NeedEntry.Kind.STOCK, "2", "6");
        assertEquals("work.needs.more-good-than-recovered", model.entry().problem().get().code());
        assertEquals("6", model.entry().field("good").get());
        type(NeedEntry.Kind.STOCK, "x");
        assertEquals("ui.needs.not-a-number", model.entry().problem().get().code());
        type(NeedEntry.Kind.DELIVERY, "31/02/2026", "5");
        assertEquals("ui.needs.not-a-day", model.entry().problem().get().code());
        assertEquals(0, books().good());
    }

    @Test
    void nextYearIsForecastWithTheHeadsNewPupils() {
        model.nextYear().set(true);
        assertTrue(model.rows().stream().noneMatch(row -> row.level().equals("1APG")));
        assertEquals("model.need.newcomers-unknown", model.warnings().get(0)[0]);
        assertTrue(model.meals().isEmpty());
    }

    @Test
    void daysOfCateringGiveTheMeals() {
        choose("CANTEEN");
        int pupils = model.meals().get(0).pupils();
        assertNull(model.meals().get(0).rations());
        model.entry().days().set("20");
        model.entry().cater(model.site(model.meals().get(0).site()));
        assertEquals(20 * pupils, model.meals().get(0).rations());
    }

    /** Enter on the first row opens its form. */
    private static Node open(NeedsView view) {
        Node found = view.lookup("#needs-table");
        if (found instanceof TableView<?> table) {
            table.getSelectionModel().selectFirst();
            table.fireEvent(
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            KeyCode.ENTER,
                            false,
                            false,
                            false,
                            false));
        }
        return found;
    }

    @Test
    void everythingIsInReachInBothLanguagesAndSizes() {
        Screens.stage();
        model.chosen().set(books());
        type(NeedEntry.Kind.STOCK, "10", "6", "1", "0");
        for (Language language : Language.values()) {
            for (int[] size : List.of(new int[] {1366, 768}, new int[] {1024, 600})) {
                for (String programme : List.of("MILLION_BAGS", "CANTEEN")) {
                    AtomicReference<NeedsView> view = new AtomicReference<>();
                    Screens.onFx(
                            () -> {
                                choose(programme);
                                return null;
                            });
                    Screens.show(
                            Theme.Tone.LIGHT,
                            language,
                            size[0],
                            size[1],
                            shown -> {
                                view.set(new NeedsView(shown, model));
                                return view.get();
                            });
                    Screens.onFx(() -> open(view.get()));
                    Screens.everythingIsInReach("needs " + programme);
                    Screens.save("needs-" + programme.toLowerCase(java.util.Locale.ROOT), language);
                }
            }
        }
    }
}
