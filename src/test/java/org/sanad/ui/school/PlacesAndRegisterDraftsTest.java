package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.model.need.PlaceRow;
import org.sanad.work.benefits.BenefitRow;
import org.sanad.work.drafts.Drafts;
import org.sanad.work.drafts.NeedDrafts;
import org.sanad.work.needs.HandOutRegister;

/**
 * Days of catering, places and the day of the register, typed and not saved: each outlives the
 * window with its month, its school or its year.
 */
final class PlacesAndRegisterDraftsTest extends TypedNeeds {
    @Test
    void daysAndPlacesTypedOutliveThePowerCutEachWithItsMonthAndSchool() {
        desk.benefits()
                .set(
                        "CANTEEN",
                        desk.benefits().propose("CANTEEN").eligible().stream()
                                .map(BenefitRow::code)
                                .toList());
        NeedPlacesTest.board(desk);
        model = page("CANTEEN");
        model.places().days(model.places().spot(model.meals().get(0))).text().set("99");
        model.month().set(model.month().get().plusMonths(1));
        model.places().days(model.places().spot(model.meals().get(0))).text().set("21");
        choose(model, "BOARDING");
        newSchool().name().text().set("إعدادية تيلوكيت");
        asked().half().text().set("7");
        model.places().keep();
        powerCut("BOARDING");

        NeedPlacesEntry.School unasked = model.places().spot((PlaceRow) null);
        assertTrue(model.places().restored(unasked).get());
        assertEquals("إعدادية تيلوكيت", newSchool().name().text().get());
        assertEquals("7", asked().half().text().get());
        PlaceRow row = model.statement().get().places().get(0);
        model.places().saveOffer(model.places().spot(row));
        assertEquals(7, model.statement().get().places().get(0).offeredHalf());
        assertEquals(
                Map.of("name", "إعدادية تيلوكيت"),
                desk.drafts()
                        .find(
                                Drafts.Form.PLACES,
                                NeedDrafts.places("BOARDING", desk.schoolYear())));
        assertFalse(model.places().restored(model.places().spot(row)).get());
        assertTrue(model.places().restored(unasked).get(), "of another card it goes on");
        model.places().revert(unasked);
        assertEquals("", newSchool().name().text().get());
        assertEquals(
                Map.of(),
                desk.drafts()
                        .find(
                                Drafts.Form.PLACES,
                                NeedDrafts.places("BOARDING", desk.schoolYear())));
        choose(model, "CANTEEN");
        NeedPlacesEntry.Days spot = model.places().spot(model.meals().get(0));
        assertTrue(model.places().restored(spot).get());
        assertEquals("99", model.places().days(spot).text().get());
        model.places().cater(spot);
        assertEquals("work.needs.days-out-of-range", model.places().problem().get().code());
        model.places().days(spot).text().set("20");
        model.places().cater(spot);
        assertFalse(model.places().restored(spot).get());
        UUID month = NeedDrafts.meals("CANTEEN", spot.month());
        assertEquals(Map.of(), desk.drafts().find(Drafts.Form.MEALS, month));
        model.month().set(model.month().get().plusMonths(1));
        assertEquals(
                "21", model.places().days(model.places().spot(model.meals().get(0))).text().get());
    }

    private NeedPlacesEntry.Offer newSchool() {
        return model.places().offer(model.places().spot((PlaceRow) null));
    }

    private NeedPlacesEntry.Offer asked() {
        return model.places().offer(model.places().spot(model.statement().get().places().get(0)));
    }

    @Test
    void theDayOfTheRegisterWaitsUntilSomethingIsHandedOutOnIt() {
        model.handOuts().speak(texts);
        model.register().set(true);
        model.handOuts().date().set("05/10/2026");
        model.handOuts().keep();
        powerCut(BAGS);

        HandOutSheet sheet = register();
        assertTrue(sheet.typing().restored().get());
        assertEquals("05/10/2026", sheet.date().get());
        HandOutRegister.Row first = sheet.rows().get(0);
        String article = first.articles().get(0);
        sheet.toggle(List.of(first), List.of(article));
        assertEquals(LocalDate.of(2026, 10, 5), sheet.rows().get(0).received().get(article).date());
        assertFalse(sheet.typing().restored().get());
        assertEquals("05/10/2026", sheet.date().get(), "it stands for the next tick");
        sheet.keep();
        assertEquals(Map.of(), day());
        powerCut(BAGS);

        HandOutSheet again = register();
        assertEquals("", again.date().get(), "nothing is ticked on a day of yesterday");
        again.toggle(List.of(again.rows().get(0)), List.of(article));
        assertEquals(List.of(), pieces(), "a tick taken back, and not one more");
        desk.lastActions().undo();
        assertEquals(1, pieces().size());
        assertEquals(Map.of(), day());
    }

    private HandOutSheet register() {
        model.handOuts().speak(texts);
        model.register().set(true);
        return model.handOuts();
    }

    private Map<String, String> day() {
        return desk.drafts().find(Drafts.Form.REGISTER, Drafts.ofYear(desk.schoolYear()));
    }
}
