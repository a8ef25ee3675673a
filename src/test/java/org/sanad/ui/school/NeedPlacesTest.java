package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.need.PlaceRow;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Screens;
import org.sanad.ui.kit.Texts;
import org.sanad.work.benefits.BenefitRow;
import org.sanad.work.benefits.WantedBeneficiary;
import org.sanad.work.school.SchoolDesk;

/** Days of catering and places offered: what is typed, kept, refused and written. */
final class NeedPlacesTest {
    @TempDir private Path folder;

    private final Texts texts = new Texts(Language.FRENCH);
    private SchoolDesk desk;
    private NeedsViewModel model;

    @BeforeAll
    static void window() {
        Screens.stage();
    }

    @BeforeEach
    void open() {
        desk = TestDesks.withPupils(folder);
        desk.benefits()
                .set(
                        "CANTEEN",
                        desk.benefits().propose("CANTEEN").eligible().stream()
                                .map(BenefitRow::code)
                                .toList());
        model = new NeedsViewModel(new SameThreadJobRunner(), new Notices(texts), desk);
        model.refresh();
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

    @Test
    void placesOfferedAreTypedForEachReceivingSchool() {
        board(desk);
        choose("BOARDING");
        offer(model, "إعدادية أيت امحمد", "12", "٣");
        PlaceRow row =
                model.statement().get().places().stream()
                        .filter(one -> "إعدادية أيت امحمد".equals(one.school()))
                        .findFirst()
                        .orElseThrow();
        assertEquals(12, row.offeredFull());
        assertEquals(3, row.offeredHalf());
        assertEquals(4, row.full());
        assertEquals(1, row.half());
        NeedPlacesEntry.School of = offer(model, "إعدادية أيت امحمد", "x", "");
        assertEquals("ui.needs.not-a-number", model.places().problem().get().code());
        assertEquals("x", model.places().offer(of).full().text().get());
    }

    /** Types days of catering for the first site of the month and saves them. */
    private NeedPlacesEntry.Days cater(String typed) {
        NeedPlacesEntry.Days spot = model.places().spot(model.meals().get(0));
        model.places().days(spot).text().set(typed);
        model.places().cater(spot);
        return spot;
    }

    /** Types places for a school not asked for yet and saves them. */
    static NeedPlacesEntry.School offer(
            NeedsViewModel model, String school, String full, String half) {
        NeedPlacesEntry.School spot = model.places().spot((PlaceRow) null);
        NeedPlacesEntry.Offer offer = model.places().offer(spot);
        offer.name().text().set(school);
        offer.full().text().set(full);
        offer.half().text().set(half);
        model.places().saveOffer(spot);
        return spot;
    }

    static void board(SchoolDesk desk) {
        List<WantedBeneficiary> wanted = new ArrayList<>();
        for (BenefitRow row : desk.benefits().propose("BOARDING").eligible().subList(0, 5)) {
            String grant = wanted.size() < 4 ? "FULL" : "HALF";
            wanted.add(
                    new WantedBeneficiary(
                            row.code(),
                            Map.of("GRANT", grant, "RECEIVING_SCHOOL", "إعدادية أيت امحمد")));
        }
        desk.benefits().setWithFields("BOARDING", wanted);
    }

    @Test
    void daysOfCateringGiveTheMeals() {
        choose("CANTEEN");
        int pupils = model.meals().get(0).pupils();
        assertNull(model.meals().get(0).rations());
        NeedPlacesEntry.Days spot = cater("٢٠");
        assertEquals(20 * pupils, model.meals().get(0).rations());
        assertEquals("20", model.places().days(spot).text().get());
    }

    private NeedsView placed() {
        NeedsView view = new NeedsView(texts, model);
        assertEquals(view, new Scene(view, 1000, 700).getRoot());
        return view;
    }

    /** The view with its skins, whose parts can then be looked up. */
    private static Node inside(NeedsView view) {
        view.applyCss();
        view.layout();
        return view;
    }

    @Test
    void whatIsTypedStaysWhenThePageIsReadAgainOrRefusesOrSpeaksTheOtherLanguage() {
        choose("CANTEEN");
        NeedsView view = Screens.onFx(this::placed);
        TextField days = Screens.onFx(() -> (TextField) inside(view).lookup("#need-days"));
        Screens.onFx(
                () -> {
                    days.setText("99");
                    days.fireEvent(new ActionEvent());
                    return null;
                });
        assertEquals("work.needs.days-out-of-range", model.places().problem().get().code());
        for (Runnable change :
                List.<Runnable>of(
                        model::refresh,
                        () -> texts.language().set(Language.ARABIC),
                        () -> choose("BOARDING"),
                        () -> choose("CANTEEN"),
                        () -> model.month().set(model.month().get().plusMonths(1)),
                        () -> model.month().set(model.month().get().minusMonths(1)))) {
            Screens.onFx(
                    () -> {
                        change.run();
                        return null;
                    });
        }
        Screens.onFx(
                () -> {
                    assertEquals("99", ((TextField) inside(view).lookup("#need-days")).getText());
                    return null;
                });
    }

    @Test
    void oneSchoolsPlacesSavedLeaveWhatIsTypedOfAnother() {
        board(desk);
        choose("BOARDING");
        NeedPlacesEntry.Offer asked =
                model.places().offer(model.places().spot(model.statement().get().places().get(0)));
        asked.full().text().set("7");
        NeedsView view = Screens.onFx(this::placed);
        Node field = Screens.onFx(() -> inside(view).lookup("#place-full"));
        int before = model.statement().get().places().size();
        Screens.onFx(() -> offer(model, "إعدادية تيلوكيت", "12", "3"));
        Screens.onFx(
                () -> {
                    assertTrue(inside(view).lookupAll("#place-full").contains(field), "same card");
                    assertEquals(before + 2, inside(view).lookupAll("#place-full").size());
                    return null;
                });
        assertEquals("7", asked.full().text().get());
        model.nextYear().set(true);
        NeedPlacesEntry.School next = offer(model, "إعدادية تيلوكيت", "4", "0");
        assertEquals("", model.places().offer(next).full().text().get());
        assertEquals(1, offeredAt("إعدادية تيلوكيت", 4));
        model.nextYear().set(false);
        assertEquals(1, offeredAt("إعدادية تيلوكيت", 12));
    }

    private long offeredAt(String school, Integer full) {
        return model.statement().get().places().stream()
                .filter(row -> school.equals(row.school()) && full.equals(row.offeredFull()))
                .count();
    }
}
