package org.sanad.ui.school;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import org.sanad.model.need.NeedBasis;
import org.sanad.model.need.NeedKey;
import org.sanad.model.need.NeedRow;
import org.sanad.model.need.NeedsBook;
import org.sanad.model.need.NeedsStatement;
import org.sanad.ui.school.NeedEntry.Kind;
import org.sanad.work.drafts.NeedDrafts;

/** The fields of a row of the needs: what was counted and corrected for it, and what is typed. */
final class NeedTyping {
    private record Place(Kind kind, String name) {}

    /**
     * The row numbers are typed for.
     *
     * @param basis of its expected pupils
     */
    record Row(NeedKey key, NeedBasis basis) {
        static Row of(NeedRow row, NeedsStatement statement) {
            NeedKey key =
                    new NeedKey(
                            statement.programme(),
                            statement.year(),
                            row.site(),
                            row.level(),
                            row.gender(),
                            row.article());
            return new Row(key, statement.basis());
        }

        /** What its draft is of. */
        UUID subject() {
            return NeedDrafts.row(key);
        }

        /** Name that stays of a field; corrections belong to their basis. */
        private String kept(Place field) {
            String of = field.kind() == Kind.EXPECTED ? basis.code() : field.kind().name();
            return of + "." + field.name();
        }
    }

    private final Map<Place, TypedText> fields = new HashMap<>();
    private Row row;

    NeedTyping() {
        for (Kind each : Kind.values()) {
            each.fields().forEach(name -> fields.put(new Place(each, name), new TypedText()));
        }
    }

    /** The row shown, or null. */
    Row row() {
        return row;
    }

    /**
     * Shows what is stored of a row; what is being typed stays while the row is the same.
     *
     * @param now null for none
     */
    void stands(Row now, NeedsBook book) {
        boolean another = !Objects.equals(now, row);
        row = now;
        Map<Place, String> stored = now == null ? Map.of() : stored(now, book);
        fields.forEach(
                (place, field) -> {
                    String text = stored.getOrDefault(place, "");
                    if (another) {
                        field.shows(text);
                    } else {
                        field.stands(text);
                    }
                });
    }

    private static Map<Place, String> stored(Row row, NeedsBook book) {
        Map<Place, String> stored = new HashMap<>();
        NeedKey key = row.key();
        book.counts().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .ifPresent(
                        one ->
                                put(
                                        stored,
                                        Kind.STOCK,
                                        one.recovered(),
                                        one.good(),
                                        one.damaged(),
                                        one.lost()));
        book.corrections().stream()
                .filter(one -> one.site().equals(key.site()) && one.level().equals(key.level()))
                .filter(one -> one.gender() == key.gender() && one.basis() == row.basis())
                .findFirst()
                .ifPresent(
                        one ->
                                put(
                                        stored,
                                        Kind.EXPECTED,
                                        one.repeating(),
                                        one.joining(),
                                        one.leaving()));
        return stored;
    }

    private static void put(Map<Place, String> stored, Kind of, int... numbers) {
        for (int i = 0; i < numbers.length; i++) {
            stored.put(new Place(of, of.fields().get(i)), Integer.toString(numbers[i]));
        }
    }

    /** Texts of all fields by names that stay. */
    Map<String, String> texts(Function<TypedText, String> text) {
        Map<String, String> texts = new HashMap<>();
        fields.forEach((place, field) -> texts.put(row.kept(place), text.apply(field)));
        return texts;
    }

    /** Shows these as typed. */
    void fill(Map<String, String> texts) {
        fields.forEach((place, field) -> field.text().set(texts.get(row.kept(place))));
    }

    /** Shows what is stored in place of what is typed. */
    void revert() {
        fields.values().forEach(field -> field.shows(field.stored()));
    }

    /** The first kind something is typed of, when nothing is of the one shown. */
    Optional<Kind> toShow(Kind shown) {
        return isTyped(shown)
                ? Optional.empty()
                : Arrays.stream(Kind.values()).filter(this::isTyped).findFirst();
    }

    private boolean isTyped(Kind of) {
        return of.fields().stream().anyMatch(name -> fields.get(new Place(of, name)).differs());
    }

    /** What stands in the fields of a kind, by names that stay. */
    Map<String, String> texts(Kind of) {
        return of.fields().stream()
                .collect(
                        Collectors.toMap(
                                name -> row.kept(new Place(of, name)),
                                name -> field(of, name).get()));
    }

    /** What stands in the fields of a kind, by their names. */
    Map<String, String> sent(Kind of) {
        return of.fields().stream()
                .collect(Collectors.toMap(name -> name, name -> field(of, name).get()));
    }

    /** What was sent of a kind is on the disk; what was typed since stays. */
    void saved(Kind of, Map<String, String> sent) {
        sent.forEach(
                (name, text) -> {
                    TypedText field = fields.get(new Place(of, name));
                    field.sent(text);
                    if (of == Kind.DELIVERY || of == Kind.HANDOUT) {
                        // these stand each for itself: the next one is typed afresh
                        field.stands("");
                    }
                });
    }

    /** A field of a kind, by its name. */
    StringProperty field(Kind of, String name) {
        return fields.get(new Place(of, name)).text();
    }
}
