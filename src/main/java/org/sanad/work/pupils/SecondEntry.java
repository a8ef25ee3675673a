package org.sanad.work.pupils;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.model.Cin;
import org.sanad.model.LocalizedText;
import org.sanad.model.Phone;
import org.sanad.model.PlacementStatus;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.FieldDefinition;
import org.sanad.model.pack.FieldKind;
import org.sanad.model.pack.Programme;
import org.sanad.work.benefits.BenefitFields;
import org.sanad.work.benefits.Benefits;
import org.sanad.work.desk.Installation;

/**
 * Blind second entry: a field of a whole class is typed once more by somebody who does not see what
 * is stored. Both entries are compared as they would be stored; where they agree nothing changes,
 * where they differ each is settled by itself.
 */
public final class SecondEntry {
    /** Fields of every pupil that are worth it: a wrong digit pays the wrong person. */
    public enum Own {
        GUARDIAN_CIN,
        GUARDIAN_PHONE,
        BIRTH_DATE
    }

    /**
     * A field that may be entered again.
     *
     * @param own a field of every pupil, or null for one of a programme
     * @param programme of the field, or null
     * @param definition of the field, or null
     */
    public record Field(Own own, Programme programme, FieldDefinition definition) {
        /** What the pack calls it; empty for a pupil's own. */
        public Optional<LocalizedText> label() {
            return Optional.ofNullable(definition).map(FieldDefinition::label);
        }

        /** A name that stays, whatever the pack calls it. */
        String key() {
            return own != null ? own.name() : programme.code() + "." + definition.code();
        }

        /** Whether it is typed as a day. */
        public boolean day() {
            return own == Own.BIRTH_DATE
                    || (definition != null && definition.kind() == FieldKind.DATE);
        }
    }

    /**
     * Two entries that do not say the same.
     *
     * @param first what is stored, or null
     * @param second what was typed, in the form that is stored
     */
    public record Difference(PupilRow pupil, String first, String second) {}

    /**
     * What comparing found.
     *
     * @param agreed how many say the same
     * @param unreadable pupils whose second entry cannot be a value of the field
     */
    public record Outcome(int agreed, List<Difference> differences, List<PupilRow> unreadable) {
        public Outcome {
            differences = List.copyOf(differences);
            unreadable = List.copyOf(unreadable);
        }
    }

    private final Installation installation;
    private final Pupils pupils;
    private final Benefits benefits;
    private final BenefitFields fields;

    public SecondEntry(Installation installation) {
        this.installation = installation;
        this.pupils = new Pupils(installation);
        this.benefits = new Benefits(installation);
        this.fields = new BenefitFields(installation);
    }

    /**
     * The fields that may be chosen: those of every pupil, then what programmes let people type.
     */
    public List<Field> fields() {
        List<Field> all = new ArrayList<>();
        for (Own own : Own.values()) {
            all.add(new Field(own, null, null));
        }
        for (Programme programme : benefits.programmes()) {
            fields.fields(programme.code()).stream()
                    .filter(one -> typed(one.kind()))
                    .forEach(one -> all.add(new Field(null, programme, one)));
        }
        return all;
    }

    private static boolean typed(FieldKind kind) {
        return kind == FieldKind.TEXT || kind == FieldKind.NUMBER || kind == FieldKind.DATE;
    }

    /** The pupils of a class who have the field, in the order of the class sheet. */
    public List<PupilRow> pupils(String schoolClass, Field field) {
        return pupils.rows().stream()
                .filter(row -> row.schoolClass().equals(schoolClass))
                .filter(row -> row.status() == PlacementStatus.LISTED)
                .filter(row -> field.own() != null || asked(row, field))
                .toList();
    }

    private boolean asked(PupilRow row, Field field) {
        String programme = field.programme().code();
        return fields.takesPart(row.id(), programme)
                && field.definition().asked(fields.values(row.id(), programme));
    }

    /**
     * What was typed for a class and is not settled yet, by pupil, as it was typed.
     *
     * @return empty when nothing waits
     */
    public Map<UUID, String> waiting(String schoolClass, Field field) {
        return installation
                .store()
                .read(
                        session ->
                                session.secondEntries()
                                        .find(
                                                installation.schoolYear(session),
                                                schoolClass,
                                                field.key()));
    }

    /**
     * Keeps what is typed for a class until it is settled; the first entry is not touched.
     *
     * @param typed by pupil, as typed; empty when all is settled
     */
    public void keepWaiting(String schoolClass, Field field, Map<UUID, String> typed) {
        installation
                .store()
                .write(
                        session -> {
                            session.secondEntries()
                                    .save(
                                            installation.schoolYear(session),
                                            schoolClass,
                                            field.key(),
                                            typed);
                            return typed;
                        });
    }

    /**
     * Removes what waits and cannot be settled any more: of a class that has another name now, of
     * pupils who are not listed in it, of another year. It is personal, so it does not stay behind.
     */
    public void forgetGone() {
        Map<String, Set<UUID>> classes =
                pupils.rows().stream()
                        .filter(row -> row.status() == PlacementStatus.LISTED)
                        .collect(
                                Collectors.groupingBy(
                                        PupilRow::schoolClass,
                                        Collectors.mapping(PupilRow::id, Collectors.toSet())));
        Set<String> asked = fields().stream().map(Field::key).collect(Collectors.toSet());
        boolean any =
                installation
                        .store()
                        .read(
                                session ->
                                        session.secondEntries()
                                                .anyGone(
                                                        installation.schoolYear(session),
                                                        classes,
                                                        asked));
        if (any) {
            installation
                    .store()
                    .write(
                            session -> {
                                session.secondEntries()
                                        .forgetGone(
                                                installation.schoolYear(session), classes, asked);
                                return asked;
                            });
        }
    }

    /**
     * Compares with what is stored; writes nothing.
     *
     * @param typed second entries by pupil, days as ISO 8601; what is blank is not compared
     */
    public Outcome compare(String schoolClass, Field field, Map<UUID, String> typed) {
        int agreed = 0;
        List<Difference> differences = new ArrayList<>();
        List<PupilRow> unreadable = new ArrayList<>();
        for (PupilRow row : pupils(schoolClass, field)) {
            String text = typed.getOrDefault(row.id(), "");
            Optional<String> second = stored(field, text);
            if (text.isBlank()) {
                continue;
            }
            if (second.isEmpty()) {
                unreadable.add(row);
                continue;
            }
            String first = first(row, field);
            if (same(field, first, second.get())) {
                agreed++;
            } else {
                differences.add(new Difference(row, first, second.get()));
            }
        }
        return new Outcome(agreed, differences, unreadable);
    }

    /**
     * Writes the value a difference is settled with.
     *
     * @throws UserProblem {@code work.second.unreadable}, {@code work.second.changed-since} when
     *     what is stored is no longer what was compared, or as {@link Pupils#edit} and {@link
     *     BenefitFields#setField}
     */
    public void settle(Field field, Difference difference, String value) {
        String wanted =
                stored(field, value).orElseThrow(() -> UserProblem.of("work.second.unreadable"));
        PupilRow now =
                pupils.rows().stream()
                        .filter(row -> row.id().equals(difference.pupil().id()))
                        .findFirst()
                        .orElseThrow(() -> UserProblem.of("work.pupil.gone"));
        if (!Objects.equals(first(now, field), difference.first())) {
            throw UserProblem.of("work.second.changed-since");
        }
        if (field.own() == null) {
            fields.setField(now.id(), field.programme().code(), field.definition().code(), wanted);
        } else {
            pupils.edit(edit(now, field.own(), wanted));
        }
    }

    private static PupilEdit edit(PupilRow row, Own field, String value) {
        PupilEdit.Fields was = PupilEdit.Fields.of(row);
        return PupilEdit.of(
                row,
                switch (field) {
                    case GUARDIAN_CIN -> was.guardedBy(row.guardian(), value, row.guardianPhone());
                    case GUARDIAN_PHONE -> was.guardedBy(row.guardian(), row.guardianCin(), value);
                    case BIRTH_DATE -> was.bornOn(LocalDate.parse(value));
                });
    }

    private String first(PupilRow row, Field field) {
        if (field.own() == null) {
            return fields.values(row.id(), field.programme().code()).get(field.definition().code());
        }
        return switch (field.own()) {
            case GUARDIAN_CIN -> row.guardianCin();
            case GUARDIAN_PHONE -> row.guardianPhone();
            case BIRTH_DATE -> row.birthDate() == null ? null : row.birthDate().toString();
        };
    }

    /** Whether both say the same: 5 and 5.0 do, and what was stored before it had one form. */
    private boolean same(Field field, String first, String second) {
        if (first == null) {
            return false;
        }
        Optional<String> read = stored(field, first);
        boolean number = field.own() == null && field.definition().kind() == FieldKind.NUMBER;
        return (number && read.isPresent())
                ? new BigDecimal(read.get()).compareTo(new BigDecimal(second)) == 0
                : second.equals(read.orElse(first));
    }

    /** A text in the form that is stored; empty when it cannot be a value of the field. */
    private Optional<String> stored(Field field, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        if (field.own() == null) {
            String value = text.strip();
            return fields.fault(field.definition(), value).isPresent()
                    ? Optional.empty()
                    : Optional.of(value);
        }
        return switch (field.own()) {
            case GUARDIAN_CIN -> Cin.parse(text).map(Cin::value);
            case GUARDIAN_PHONE -> Phone.parse(text).map(Phone::value);
            case BIRTH_DATE -> day(text);
        };
    }

    private static Optional<String> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()).toString());
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
