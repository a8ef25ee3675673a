package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.need.NeedRow;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Screens;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.Theme;
import org.sanad.ui.kit.TickMark;
import org.sanad.work.benefits.BenefitRow;
import org.sanad.work.needs.EnteredPieces;
import org.sanad.work.needs.HandOutRegister;
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
    void whatWasEnteredIsShownAgainCorrectedAndRemoved() {
        model.chosen().set(books());
        type(NeedEntry.Kind.STOCK, "10", "6", "1", "2");
        model.chosen().set(null);
        model.chosen().set(books());
        model.entry().kind().set(NeedEntry.Kind.STOCK);
        assertEquals("2", model.entry().field("lost").get());
        type(NeedEntry.Kind.DELIVERY, "02/10/2026", "5", "", "77");
        EnteredPieces delivery = model.pieces().get(0);
        assertEquals("77", delivery.slip());
        model.entry().correct(delivery);
        model.entry().field("quantity").set("x");
        model.entry().save();
        assertEquals("ui.needs.not-a-number", model.entry().problem().get().code());
        model.entry().field("quantity").set("9");
        model.entry().save();
        assertEquals(9, books().received());
        assertEquals(delivery.id(), model.pieces().get(0).id());
        assertNull(model.entry().correcting().get());
        model.entry().field("slip").set("78");
        type(NeedEntry.Kind.HANDOUT, "03/10/2026", "4");
        EnteredPieces handOut =
                model.pieces().stream()
                        .filter(one -> one.kind() == EnteredPieces.Kind.HAND_OUT)
                        .findFirst()
                        .orElseThrow();
        model.entry().remove(handOut);
        assertEquals(0, books().distributed());
        assertEquals(1, model.pieces().size());
        model.entry().kind().set(NeedEntry.Kind.DELIVERY);
        assertEquals("78", model.entry().field("slip").get(), "typed of another kind");
        notices.current().get().action().run();
        assertEquals(4, books().distributed());
    }

    @Test
    void theRegisterTicksWhoReceivedWithTheDayTyped() {
        HandOutSheet sheet = model.handOuts();
        sheet.speak(texts);
        model.register().set(true);
        HandOutRegister.Row first = sheet.rows().get(0);
        String article = first.articles().get(0);
        int before = distributed(article);
        sheet.toggle(sheet.rows().subList(0, 3), List.of(article));
        assertEquals("ui.needs.register.day-needed", sheet.problem().get().code());
        assertEquals(TickMark.ELIGIBLE, sheet.mark(first, article));
        sheet.date().set("05/10/2026");
        sheet.toggle(List.copyOf(sheet.rows().subList(0, 3)), List.of(article));
        assertNull(sheet.problem().get());
        first = sheet.rows().get(0);
        assertEquals(TickMark.ENROLLED, sheet.mark(first, article));
        assertEquals(LocalDate.of(2026, 10, 5), first.received().get(article).date());
        assertEquals(before + 3, distributed(article));
        sheet.toggle(List.of(first), List.of(article));
        assertEquals(TickMark.ELIGIBLE, sheet.mark(sheet.rows().get(0), article));
        assertEquals(before + 2, distributed(article));
        notices.current().get().action().run();
        assertEquals(before + 3, distributed(article));
        sheet.schoolClass().set(sheet.classes().get(1));
        assertTrue(
                sheet.rows().stream()
                        .allMatch(row -> row.schoolClass().equals(sheet.classes().get(1))));
        model.nextYear().set(true);
        assertEquals(false, model.register().get());
    }

    private int distributed(String article) {
        return model.statement().get().totals().get(article).distributed();
    }

    @Test
    void nextYearIsForecastWithTheHeadsNewPupils() {
        model.nextYear().set(true);
        assertTrue(model.rows().stream().noneMatch(row -> row.level().equals("1APG")));
        assertEquals("model.need.newcomers-unknown", model.warnings().get(0)[0]);
        assertTrue(model.meals().isEmpty());
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

    /** The piece that is mended, and the register. */
    private void picture(NeedsView view, Language language) {
        Screens.onFx(
                () -> {
                    model.chosen().set(books());
                    model.entry().correct(model.pieces().get(0));
                    return null;
                });
        Screens.save("needs-mending", language);
        Screens.onFx(
                () -> {
                    model.entry().stopCorrecting();
                    ((ToggleButton) view.lookup("#needs-register")).fire();
                    view.lookup("#hand-out-sheet").requestFocus();
                    return null;
                });
        Screens.everythingIsInReach("needs register");
        Screens.save("needs-register", language);
        Screens.onFx(
                () -> {
                    model.picture().set(true);
                    return null;
                });
        assertEquals(false, model.register().get());
        Screens.everythingIsInReach("needs in bars");
        Screens.save("needs-bars", language);
        Screens.onFx(
                () -> {
                    model.picture().set(false);
                    model.nextYear().set(true);
                    return null;
                });
        Screens.everythingIsInReach("needs of next year");
        Screens.save("needs-next-year", language);
        Screens.onFx(
                () -> {
                    model.nextYear().set(false);
                    return null;
                });
    }

    @Test
    void everythingIsInReachInBothLanguagesAndSizes() {
        Screens.stage();
        model.chosen().set(books());
        type(NeedEntry.Kind.STOCK, "10", "6", "1", "0");
        type(NeedEntry.Kind.DELIVERY, "02/10/2026", "5", "1", "77/2026", "مكتبة أزيلال");
        type(NeedEntry.Kind.HANDOUT, "03/10/2026", "4");
        NeedPlacesTest.board(desk);
        model.handOuts().speak(texts);
        model.register().set(true);
        model.handOuts().date().set("05/10/2026");
        HandOutSheet sheet = model.handOuts();
        sheet.toggle(List.copyOf(sheet.rows().subList(0, 4)), sheet.columns().subList(0, 1));
        model.register().set(false);
        choose("BOARDING");
        NeedPlacesTest.offer(model, "إعدادية أيت امحمد", "2", "1");
        for (Language language : Language.values()) {
            for (int[] size : List.of(new int[] {1366, 768}, new int[] {1024, 600})) {
                for (String programme : List.of("MILLION_BAGS", "CANTEEN", "BOARDING")) {
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
                    if (programme.equals("MILLION_BAGS")) {
                        picture(view.get(), language);
                    }
                }
            }
            comesBack(language);
        }
    }

    @Test
    void columnsWithoutRoomAreNamed() {
        Screens.stage();
        choose("MILLION_BAGS");
        AtomicReference<NeedsView> view = new AtomicReference<>();
        for (Language language : Language.values()) {
            Screens.show(Theme.Tone.LIGHT, language, 800, 600, shown -> shown(view, shown));
            Paragraph said = (Paragraph) view.get().lookup("#needs-hidden");
            assertTrue(said.isVisible());
            String expected = new Texts(language).now("ui.needs.expected");
            assertTrue(said.text().contains(expected), said.text());
            Screens.everythingIsInReach("needs without room");
            Screens.save("needs-without-room", language);
            Screens.show(Theme.Tone.LIGHT, language, 1366, 768, shown -> shown(view, shown));
            assertFalse(view.get().lookup("#needs-hidden").isVisible());
        }
    }

    /** What is typed and left, not saved, stands there again once the desk was closed. */
    private void comesBack(Language language) {
        AtomicReference<NeedsView> view = new AtomicReference<>();
        Screens.onFx(
                () -> {
                    choose("MILLION_BAGS");
                    return null;
                });
        Screens.show(Theme.Tone.LIGHT, language, 1024, 600, shown -> shown(view, shown));
        Screens.onFx(
                () -> {
                    open(view.get());
                    model.entry().kind().set(NeedEntry.Kind.DELIVERY);
                    typeAndLeave(view.get(), "#need-date", "12/10/2026");
                    typeAndLeave(view.get(), "#need-quantity", "25");
                    view.get().lookup("#need-save").requestFocus();
                    model.register().set(true);
                    typeAndLeave(view.get(), "#register-day", "12/10/2026");
                    view.get().lookup("#hand-out-sheet").requestFocus();
                    return null;
                });
        desk.close();
        desk = TestDesks.reopened(folder);
        model = new NeedsViewModel(new SameThreadJobRunner(), notices, desk);
        Screens.onFx(
                () -> {
                    model.refresh();
                    choose("MILLION_BAGS");
                    return null;
                });
        Screens.show(Theme.Tone.LIGHT, language, 1024, 600, shown -> shown(view, shown));
        Screens.onFx(
                () -> {
                    open(view.get());
                    assertTrue(view.get().lookup("#need-restored").isVisible());
                    assertEquals("25", ((TextField) view.get().lookup("#need-quantity")).getText());
                    return null;
                });
        Screens.everythingIsInReach("needs typed before");
        Screens.save("needs-typed-before", language);
        Screens.onFx(
                () -> {
                    model.register().set(true);
                    assertTrue(view.get().lookup("#register-restored").isVisible());
                    return null;
                });
        Screens.save("needs-typed-register", language);
        Screens.onFx(
                () -> {
                    model.entry().revert();
                    model.register().set(false);
                    return null;
                });
    }

    private NeedsView shown(AtomicReference<NeedsView> view, Texts words) {
        view.set(new NeedsView(words, model));
        return view.get();
    }

    private static void typeAndLeave(NeedsView view, String id, String typed) {
        TextField field = (TextField) view.lookup(id);
        field.requestFocus();
        field.setText(typed);
    }
}
