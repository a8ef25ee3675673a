package org.sanad.ui.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;
import org.sanad.model.need.NeedRow;
import org.sanad.work.needs.CorrectionEntry;
import org.sanad.work.needs.DeliveryEntry;
import org.sanad.work.needs.HandOutEntry;
import org.sanad.work.needs.NeedSpot;
import org.sanad.work.needs.NeedsChange;
import org.sanad.work.needs.StockEntry;

/** What is typed for the row chosen in the table: its site, level, gender and article are known. */
public final class NeedEntry {
    /** What is entered. */
    public enum Kind {
        STOCK(List.of("recovered", "good", "damaged", "lost")),
        DELIVERY(List.of("date", "quantity", "damaged", "slip", "supplier")),
        HANDOUT(List.of("date", "quantity")),
        EXPECTED(List.of("repeating", "joining", "leaving"));

        @SuppressWarnings("ImmutableEnumChecker") // made by List.of
        private final List<String> fields;

        Kind(List<String> fields) {
            this.fields = List.copyOf(fields);
        }

        /** Names of its fields in the order asked. */
        public List<String> fields() {
            return fields;
        }
    }

    private final NeedsViewModel model;
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.STOCK);
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final Map<String, StringProperty> fields = new TreeMap<>();
    private final StringProperty days = new SimpleStringProperty("");

    NeedEntry(NeedsViewModel model) {
        this.model = model;
        for (Kind each : Kind.values()) {
            each.fields().forEach(name -> fields.put(name, new SimpleStringProperty("")));
        }
    }

    /** Records what is typed; a refusal stays beside the form, which keeps its text. */
    public void save() {
        NeedRow row = model.chosen().get();
        problem.set(null);
        if (row == null) {
            return;
        }
        NeedSpot spot =
                new NeedSpot(model.site(row.site()), row.level(), row.gender(), row.article());
        try {
            Runnable entering = entering(spot);
            model.enter(entering, refused -> problem.set(refused.problem()));
        } catch (UserProblem refused) {
            problem.set(refused.problem());
        }
    }

    private Runnable entering(NeedSpot spot) {
        String code = model.programme().get().code();
        return switch (kind.get()) {
            case STOCK -> {
                StockEntry stock =
                        new StockEntry(
                                0,
                                spot,
                                number("recovered"),
                                number("good"),
                                number("damaged"),
                                number("lost"));
                yield () ->
                        taken(model.desk().needs().count(code, model.askedYear(), List.of(stock)));
            }
            case DELIVERY -> {
                DeliveryEntry delivery =
                        new DeliveryEntry(
                                0,
                                spot,
                                date(),
                                field("supplier").get(),
                                field("slip").get(),
                                number("quantity"),
                                number("damaged"));
                yield () ->
                        taken(
                                model.desk()
                                        .needs()
                                        .deliver(code, model.askedYear(), List.of(delivery)));
            }
            case HANDOUT -> {
                HandOutEntry handOut = new HandOutEntry(0, spot, date(), number("quantity"));
                yield () ->
                        taken(
                                model.desk()
                                        .needs()
                                        .handOut(code, model.askedYear(), List.of(handOut)));
            }
            case EXPECTED -> {
                CorrectionEntry correction =
                        new CorrectionEntry(
                                0, spot, number("repeating"), number("joining"), number("leaving"));
                yield () ->
                        taken(
                                model.desk()
                                        .needs()
                                        .correct(code, model.askedYear(), List.of(correction)));
            }
        };
    }

    private static void taken(NeedsChange change) {
        if (!change.problems().isEmpty()) {
            throw new UserProblem(change.problems().get(0));
        }
    }

    /** Records the days of catering of the month shown, at the site of a row of meals. */
    public void cater(String site) {
        problem.set(null);
        try {
            int typed = number(days);
            String code = model.programme().get().code();
            model.enter(
                    () -> model.desk().needs().cater(code, site, model.month().get(), typed),
                    refused -> problem.set(refused.problem()));
        } catch (UserProblem refused) {
            problem.set(refused.problem());
        }
    }

    /** An empty field is 0. */
    private int number(String name) {
        return number(field(name));
    }

    private static int number(StringProperty field) {
        String typed = field.get().strip();
        if (typed.isEmpty()) {
            return 0;
        }
        if (!typed.matches("[0-9]{1,7}")) {
            throw UserProblem.of("ui.needs.not-a-number");
        }
        return Integer.parseInt(typed);
    }

    private LocalDate date() {
        Optional<LocalDate> day = PupilEditor.date(field("date").get());
        return day.orElseThrow(() -> UserProblem.of("ui.needs.not-a-day"));
    }

    void clear() {
        fields.values().forEach(field -> field.set(""));
        days.set("");
        problem.set(null);
    }

    public ObjectProperty<Kind> kind() {
        return kind;
    }

    /** A field by its name. */
    public StringProperty field(String name) {
        return fields.get(name);
    }

    /** Days of catering, as typed. */
    public StringProperty days() {
        return days;
    }

    /** Why the last entry was not taken, or null. */
    public ObjectProperty<Problem> problem() {
        return problem;
    }
}
