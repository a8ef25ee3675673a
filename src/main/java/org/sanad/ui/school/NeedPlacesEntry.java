package org.sanad.ui.school;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.sanad.model.Gender;
import org.sanad.model.Problem;
import org.sanad.model.SchoolYear;
import org.sanad.model.UserProblem;
import org.sanad.model.need.NeedsStatement;
import org.sanad.model.need.PlaceRow;
import org.sanad.model.need.RationRow;
import org.sanad.work.drafts.Drafts;
import org.sanad.work.drafts.NeedDrafts;
import org.sanad.work.needs.SchoolNeeds;
import org.sanad.work.school.SchoolDesk;

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

    /** Of the days and of the places: what is kept is of; null while there are none. */
    private UUID daysOf;

    private UUID offersOf;
    private final KeptForm keptDays;
    private final KeptForm keptOffers;

    NeedPlacesEntry(NeedsViewModel model) {
        this.model = model;
        keptDays = model.typing(Drafts.Form.MEALS, new TypedTexts(this::dayFields));
        keptOffers = model.typing(Drafts.Form.PLACES, new TypedTexts(this::offerFields));
    }

    private Map<String, TypedText> dayFields() {
        Map<String, TypedText> shown = new HashMap<>();
        days.forEach(
                (spot, field) -> {
                    if (spot.programme().equals(programme) && spot.month().equals(month)) {
                        shown.put(name(spot), field);
                    }
                });
        return shown;
    }

    private static String name(Days spot) {
        return spot.site().toString();
    }

    private Map<String, TypedText> offerFields() {
        Map<String, TypedText> shown = new HashMap<>();
        offers.forEach(
                (spot, offer) -> {
                    if (spot.programme().equals(programme) && spot.year().equals(year)) {
                        shown.put(name("name", spot), offer.name());
                        shown.put(name("full", spot), offer.full());
                        shown.put(name("half", spot), offer.half());
                    }
                });
        return shown;
    }

    private static String name(String field, School spot) {
        if (!spot.asked()) {
            return field;
        }
        String gender = spot.gender() == null ? "" : spot.gender().code();
        return String.join("|", field, gender, Objects.requireNonNullElse(spot.school(), ""));
    }

    /** Keeps what is typed and not saved, as soon as a field is left. */
    void keep() {
        keptDays.keep();
        keptOffers.keep();
    }

    /** Whether the days of a site show what was typed earlier and not saved. */
    BooleanBinding restored(Days spot) {
        return restored(keptDays, days(spot));
    }

    /** The same of the places at a school. */
    BooleanBinding restored(School spot) {
        Offer offer = offer(spot);
        return restored(keptOffers, offer.name(), offer.full(), offer.half());
    }

    /** Throws away the days typed for a site. */
    void revert(Days spot) {
        revert(days(spot));
    }

    /** Throws away the places typed for a school. */
    void revert(School spot) {
        Offer offer = offer(spot);
        revert(offer.name(), offer.full(), offer.half());
    }

    private void revert(TypedText... fields) {
        Arrays.stream(fields).forEach(field -> field.shows(field.stored()));
        problem.set(null);
        keep();
    }

    private static BooleanBinding restored(KeptForm form, TypedText... fields) {
        Observable[] watched =
                Stream.concat(
                                Stream.of(form.restored()),
                                Arrays.stream(fields).map(TypedText::text))
                        .toArray(Observable[]::new);
        return Bindings.createBooleanBinding(
                () -> form.restored().get() && Arrays.stream(fields).anyMatch(TypedText::differs),
                watched);
    }

    /** Keeps the days typed, and tells whether they were typed earlier. */
    KeptForm typingDays() {
        return keptDays;
    }

    /** Keeps the places typed, and tells whether they were typed earlier. */
    KeptForm typingOffers() {
        return keptOffers;
    }

    /** What is stored was read; a refusal of another page goes. */
    void shows(YearMonth of, NeedsStatement statement, List<RationRow> meals) {
        if (statement == null) {
            return;
        }
        if (!statement.programme().equals(programme)) {
            problem.set(null);
        }
        keep();
        programme = statement.programme();
        year = statement.year();
        month = of;
        // of every site, served or not: what waits of one must not be forgotten
        model.siteIds().forEach(site -> days(new Days(programme, month, site)));
        meals.forEach(row -> days(spot(row)).stands(written(row.days())));
        for (PlaceRow row : statement.places()) {
            Offer offer = offer(spot(row));
            offer.full().stands(written(row.offeredFull()));
            offer.half().stands(written(row.offeredHalf()));
        }
        offer(spot((PlaceRow) null));
        UUID anyDays = meals.isEmpty() ? null : NeedDrafts.meals(programme, month);
        daysOf = turn(keptDays, daysOf, anyDays);
        UUID anyPlaces = statement.places().isEmpty() ? null : NeedDrafts.places(programme, year);
        offersOf = turn(keptOffers, offersOf, anyPlaces);
    }

    /** What is kept follows what is shown. */
    private static UUID turn(KeptForm drafts, UUID before, UUID now) {
        if (now == null) {
            drafts.close();
        } else if (!now.equals(before)) {
            drafts.open(now);
        }
        return now;
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

    /** An entry that forgets what waited of it. */
    private static Function<SchoolDesk, SchoolDesk> typed(
            KeptForm drafts, Drafts.Waiting waiting, Consumer<SchoolNeeds> entering) {
        return drafts.around(
                waiting,
                desk -> {
                    entering.accept(desk.typed(waiting).needs());
                    return desk;
                });
    }

    /** Records the days of catering typed for a month and site. */
    void cater(Days spot) {
        problem.set(null);
        keep();
        UUID subject = NeedDrafts.meals(spot.programme(), spot.month());
        TypedText field = days(spot);
        String typed = field.text().get();
        Drafts.Waiting waiting = keptDays.waiting(subject, Map.of(name(spot), typed));
        String site = model.site(spot.site());
        try {
            // no day is typed as 0: an empty field is one nobody filled
            int count = NeedEntry.count(typed.isBlank() ? "-" : typed);
            model.enter(
                    typed(
                            keptDays,
                            waiting,
                            needs -> needs.cater(spot.programme(), site, spot.month(), count)),
                    () -> {
                        keptDays.saved(subject);
                        field.sent(typed);
                        keep();
                    },
                    keptDays.refusal(refused -> problem.set(refused.problem())));
        } catch (UserProblem refused) {
            problem.set(refused.problem());
        }
    }

    /** Records the places typed for a receiving school; an empty field is 0. */
    void saveOffer(School spot) {
        problem.set(null);
        keep();
        UUID subject = NeedDrafts.places(spot.programme(), spot.year());
        Offer offer = offer(spot);
        String name = offer.name().text().get();
        String full = offer.full().text().get();
        String half = offer.half().text().get();
        Drafts.Waiting waiting =
                keptOffers.waiting(
                        subject,
                        Map.of(
                                name("name", spot),
                                name,
                                name("full", spot),
                                full,
                                name("half", spot),
                                half));
        String school = spot.asked() ? spot.school() : name;
        try {
            int whole = NeedEntry.count(full);
            int meals = NeedEntry.count(half);
            model.enter(
                    typed(
                            keptOffers,
                            waiting,
                            needs ->
                                    needs.offer(
                                            spot.programme(),
                                            spot.year(),
                                            school,
                                            spot.gender(),
                                            whole,
                                            meals)),
                    () -> {
                        keptOffers.saved(subject);
                        offer.name().sent(name);
                        offer.full().sent(full);
                        offer.half().sent(half);
                        if (!spot.asked()) {
                            // the card of its own shows it now
                            offer.name().stands("");
                            offer.full().stands("");
                            offer.half().stands("");
                        }
                        keep();
                    },
                    keptOffers.refusal(refused -> problem.set(refused.problem())));
        } catch (UserProblem refused) {
            problem.set(refused.problem());
        }
    }

    /** Why the last entry was not taken, or null. */
    ObjectProperty<Problem> problem() {
        return problem;
    }
}
