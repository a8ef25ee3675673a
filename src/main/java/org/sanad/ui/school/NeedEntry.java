package org.sanad.ui.school;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sanad.model.Problem;
import org.sanad.model.SchoolYear;
import org.sanad.model.UserProblem;
import org.sanad.model.need.NeedKey;
import org.sanad.model.need.NeedRow;
import org.sanad.model.need.NeedsBook;
import org.sanad.model.need.NeedsStatement;
import org.sanad.work.needs.CorrectionEntry;
import org.sanad.work.needs.DeliveryEntry;
import org.sanad.work.needs.EnteredPieces;
import org.sanad.work.needs.HandOutEntry;
import org.sanad.work.needs.NeedSpot;
import org.sanad.work.needs.NeedsChange;
import org.sanad.work.needs.PiecesCorrection;
import org.sanad.work.needs.StockEntry;
import org.sanad.work.school.SchoolDesk;

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
    private final ObjectProperty<EnteredPieces> correcting = new SimpleObjectProperty<>();
    private NeedRow shown;

    NeedEntry(NeedsViewModel model) {
        this.model = model;
        for (Kind each : Kind.values()) {
            each.fields().forEach(n -> fields.put(name(each, n), new SimpleStringProperty("")));
        }
    }

    private static String name(Kind of, String field) {
        return of + "." + field;
    }

    /**
     * Shows what was counted and corrected before for a row, so that saving one number does not
     * blank the others; what is being typed stays.
     */
    void stands(NeedRow row, NeedsBook book, NeedsStatement statement) {
        boolean another = row != null && (shown == null || !isSameSpot(row, shown));
        shown = row;
        if (row == null) {
            return;
        }
        if (another) {
            clear();
        }
        book.counts().stream()
                .filter(one -> isOf(one.key(), row))
                .findFirst()
                .ifPresent(
                        one ->
                                fill(
                                        Kind.STOCK,
                                        one.recovered(),
                                        one.good(),
                                        one.damaged(),
                                        one.lost()));
        book.corrections().stream()
                .filter(one -> one.site().equals(row.site()) && one.level().equals(row.level()))
                .filter(one -> one.gender() == row.gender() && one.basis() == statement.basis())
                .findFirst()
                .ifPresent(
                        one -> fill(Kind.EXPECTED, one.repeating(), one.joining(), one.leaving()));
    }

    private static boolean isSameSpot(NeedRow one, NeedRow other) {
        return one.site().equals(other.site())
                && one.level().equals(other.level())
                && one.gender() == other.gender()
                && one.article().equals(other.article());
    }

    private static boolean isOf(NeedKey key, NeedRow row) {
        return key.site().equals(row.site())
                && key.level().equals(row.level())
                && key.gender() == row.gender()
                && key.article().equals(row.article());
    }

    private void fill(Kind of, int... numbers) {
        boolean empty =
                of.fields().stream().allMatch(one -> fields.get(name(of, one)).get().isEmpty());
        for (int i = 0; empty && i < numbers.length; i++) {
            fields.get(name(of, of.fields().get(i))).set(Integer.toString(numbers[i]));
        }
    }

    /** Puts a delivery or a hand-out entered before into the form, to be mended. */
    public void correct(EnteredPieces one) {
        if (correcting.get() != null) {
            stopCorrecting();
        }
        boolean delivery = one.kind() == EnteredPieces.Kind.DELIVERY;
        kind.set(delivery ? Kind.DELIVERY : Kind.HANDOUT);
        stopCorrecting();
        field("date").set(DayText.written(one.date()));
        field("quantity").set(Integer.toString(one.quantity()));
        if (delivery) {
            field("damaged").set(Integer.toString(one.damaged()));
            field("slip").set(Objects.requireNonNullElse(one.slip(), ""));
            field("supplier").set(Objects.requireNonNullElse(one.supplier(), ""));
        }
        correcting.set(one);
    }

    /** Removes a delivery or a hand-out; how it was is kept. */
    public void remove(EnteredPieces one) {
        problem.set(null);
        model.enter(
                desk -> desk.pieces().remove(one.id(), null),
                () -> {
                    if (one.equals(correcting.get())) {
                        stopCorrecting();
                    }
                },
                refused -> problem.set(refused.problem()));
    }

    private Consumer<SchoolDesk> mending(EnteredPieces one) {
        boolean delivery = kind.get() == Kind.DELIVERY;
        PiecesCorrection change =
                new PiecesCorrection(
                        null,
                        date(),
                        delivery ? field("supplier").get() : null,
                        delivery ? field("slip").get() : null,
                        number("quantity"),
                        delivery ? (Integer) number("damaged") : null,
                        null);
        return desk -> desk.pieces().correct(one.id(), change);
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
            Consumer<SchoolDesk> entering =
                    correcting.get() == null ? entering(spot) : mending(correcting.get());
            IdentityHashMap<StringProperty, String> sent = new IdentityHashMap<>();
            kind.get().fields().forEach(name -> sent.put(field(name), field(name).get()));
            model.enter(entering, () -> saved(sent), refused -> problem.set(refused.problem()));
        } catch (UserProblem refused) {
            problem.set(refused.problem());
        }
    }

    /** What was typed since, or of another kind, stays. */
    private void saved(IdentityHashMap<StringProperty, String> sent) {
        sent.forEach(
                (field, text) -> {
                    if (field.get().equals(text)) {
                        field.set("");
                    }
                });
        correcting.set(null);
    }

    private Consumer<SchoolDesk> entering(NeedSpot spot) {
        String code = model.programme().get().code();
        SchoolYear year = model.askedYear();
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
                yield desk -> taken(desk.needs().count(code, year, List.of(stock)));
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
                yield desk -> taken(desk.needs().deliver(code, year, List.of(delivery)));
            }
            case HANDOUT -> {
                HandOutEntry handOut = new HandOutEntry(0, spot, date(), number("quantity"));
                yield desk -> taken(desk.needs().handOut(code, year, List.of(handOut)));
            }
            case EXPECTED -> {
                CorrectionEntry correction =
                        new CorrectionEntry(
                                0, spot, number("repeating"), number("joining"), number("leaving"));
                yield desk -> taken(desk.needs().correct(code, year, List.of(correction)));
            }
        };
    }

    private static void taken(NeedsChange change) {
        if (!change.problems().isEmpty()) {
            throw new UserProblem(change.problems().get(0));
        }
    }

    /** An empty field is 0. */
    private int number(String name) {
        return count(field(name).get());
    }

    /** An empty text is 0. */
    static int count(String written) {
        String typed = DayText.digits(written);
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

    /** Leaves what was being mended as it is; what is typed of another kind stays. */
    void stopCorrecting() {
        kind.get().fields().forEach(name -> field(name).set(""));
        correcting.set(null);
        problem.set(null);
    }

    private void clear() {
        fields.values().forEach(field -> field.set(""));
        correcting.set(null);
        problem.set(null);
    }

    public ObjectProperty<Kind> kind() {
        return kind;
    }

    /** A field of the kind entered, by its name. */
    public StringProperty field(String name) {
        return fields.get(name(kind.get(), name));
    }

    /** What is being mended, or null while something new is entered. */
    public ObjectProperty<EnteredPieces> correcting() {
        return correcting;
    }

    /** Why the last entry was not taken, or null. */
    public ObjectProperty<Problem> problem() {
        return problem;
    }
}
