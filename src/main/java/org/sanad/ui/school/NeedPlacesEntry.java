package org.sanad.ui.school;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.sanad.model.Gender;
import org.sanad.model.Problem;
import org.sanad.model.SchoolYear;
import org.sanad.model.UserProblem;
import org.sanad.model.need.NeedsStatement;
import org.sanad.model.need.PlaceRow;
import org.sanad.model.need.RationRow;

/**
 * What is typed of the days of catering and of the places offered, each for its own month, site or
 * school: it stays when the page is read again, left, shown in the other language, or refused.
 */
final class NeedPlacesEntry {
    /** Days of catering of a month at a site. */
    record Days(String programme, YearMonth month, UUID site) {}

    /**
     * Places offered at a receiving school.
     *
     * @param school null when the pupils' school is not told
     * @param asked false for a school nobody asked for yet, whose name is typed
     */
    record School(String programme, SchoolYear year, String school, Gender gender, boolean asked) {}

    /**
     * Texts of a school's fields.
     *
     * @param name of a school nobody asked for yet
     */
    record Offer(TypedText name, TypedText full, TypedText half) {
        Offer() {
            this(new TypedText(), new TypedText(), new TypedText());
        }
    }

    private final NeedsViewModel model;
    private final Map<Days, TypedText> days = new HashMap<>();
    private final Map<School, Offer> offers = new HashMap<>();
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private String programme;
    private YearMonth month;
    private SchoolYear year;

    NeedPlacesEntry(NeedsViewModel model) {
        this.model = model;
    }

    /** What is stored was read; a refusal of another page goes. */
    void shows(YearMonth of, NeedsStatement statement, List<RationRow> meals) {
        if (statement == null) {
            return;
        }
        if (!statement.programme().equals(programme)) {
            problem.set(null);
        }
        programme = statement.programme();
        year = statement.year();
        month = of;
        meals.forEach(row -> days(spot(row)).stands(written(row.days())));
        for (PlaceRow row : statement.places()) {
            Offer offer = offer(spot(row));
            offer.full().stands(written(row.offeredFull()));
            offer.half().stands(written(row.offeredHalf()));
        }
    }

    private static String written(Integer number) {
        return number == null ? "" : Integer.toString(number);
    }

    /** What the days of a row of the month shown are of. */
    Days spot(RationRow row) {
        return new Days(programme, month, row.site());
    }

    /**
     * What places are of.
     *
     * @param row null for a school nobody asked for yet
     */
    School spot(PlaceRow row) {
        return row == null
                ? new School(programme, year, null, null, false)
                : new School(programme, year, row.school(), row.gender(), true);
    }

    TypedText days(Days spot) {
        return days.computeIfAbsent(spot, none -> new TypedText());
    }

    Offer offer(School spot) {
        return offers.computeIfAbsent(spot, none -> new Offer());
    }

    /** Records the days of catering typed for a month and site. */
    void cater(Days spot) {
        problem.set(null);
        TypedText field = days(spot);
        String typed = field.text().get();
        String site = model.site(spot.site());
        try {
            // no day is typed as 0: an empty field is one nobody filled
            int count = NeedEntry.count(typed.isBlank() ? "-" : typed);
            model.enter(
                    desk -> desk.needs().cater(spot.programme(), site, spot.month(), count),
                    () -> field.sent(typed),
                    refused -> problem.set(refused.problem()));
        } catch (UserProblem refused) {
            problem.set(refused.problem());
        }
    }

    /** Records the places typed for a receiving school; an empty field is 0. */
    void saveOffer(School spot) {
        problem.set(null);
        Offer offer = offer(spot);
        String name = offer.name().text().get();
        String full = offer.full().text().get();
        String half = offer.half().text().get();
        String school = spot.asked() ? spot.school() : name;
        try {
            int whole = NeedEntry.count(full);
            int meals = NeedEntry.count(half);
            model.enter(
                    desk ->
                            desk.needs()
                                    .offer(
                                            spot.programme(),
                                            spot.year(),
                                            school,
                                            spot.gender(),
                                            whole,
                                            meals),
                    () -> {
                        offer.name().sent(name);
                        offer.full().sent(full);
                        offer.half().sent(half);
                        if (!spot.asked()) {
                            // the card of its own shows it now
                            offer.name().stands("");
                            offer.full().stands("");
                            offer.half().stands("");
                        }
                    },
                    refused -> problem.set(refused.problem()));
        } catch (UserProblem refused) {
            problem.set(refused.problem());
        }
    }

    /** Why the last entry was not taken, or null. */
    ObjectProperty<Problem> problem() {
        return problem;
    }
}
