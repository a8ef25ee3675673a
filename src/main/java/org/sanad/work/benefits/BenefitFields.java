package org.sanad.work.benefits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.model.Participation;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.SchoolYear;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.Choice;
import org.sanad.model.pack.FieldDefinition;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.model.pack.ProgrammeVersion;
import org.sanad.model.rule.FieldFault;
import org.sanad.model.rule.FieldProblem;
import org.sanad.model.rule.FieldRules;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;

/** The further fields a programme has for its beneficiaries. */
public final class BenefitFields {
    private final Installation installation;
    private final ProgrammePack pack;
    private final FieldRules rules;

    public BenefitFields(Installation installation) {
        this.installation = installation;
        this.pack = installation.pack();
        this.rules = new FieldRules(pack);
    }

    /**
     * The fields of a programme in the school year being worked on, in the order asked.
     *
     * @throws UserProblem {@code work.programme.unknown}
     */
    public List<FieldDefinition> fields(String programme) {
        return installation
                .store()
                .read(session -> fields(found(programme), installation.schoolYear(session)));
    }

    /** Whether a pupil takes part in a programme this year, so that its fields are asked of him. */
    public boolean takesPart(UUID pupil, String programme) {
        return installation
                .store()
                .read(
                        session ->
                                session.participations()
                                        .find(pupil, programme, installation.schoolYear(session))
                                        .filter(one -> one.status() == ParticipationStatus.ENROLLED)
                                        .isPresent());
    }

    /** What is written of a pupil, by the code of the field; empty when he does not take part. */
    public Map<String, String> values(UUID pupil, String programme) {
        return installation
                .store()
                .read(
                        session ->
                                session.participations()
                                        .find(pupil, programme, installation.schoolYear(session))
                                        .map(Participation::fields)
                                        .orElse(Map.of()));
    }

    /**
     * What is asked of a pupil, what is written and what is wrong with it, as the rules see today.
     *
     * @throws UserProblem {@code work.programme.unknown}, {@code work.fields.not-taking-part}
     */
    public BeneficiaryForm form(UUID pupil, String programme) {
        Programme found = found(programme);
        return installation.store().read(session -> form(session, pupil, found));
    }

    private BeneficiaryForm form(Session session, UUID pupil, Programme programme) {
        SchoolYear year = installation.schoolYear(session);
        Participation taking = taking(session, pupil, programme, year);
        List<FieldDefinition> fields = fields(programme, year);
        Map<String, List<Choice>> choices = new HashMap<>();
        fields.forEach(field -> choices.put(field.code(), pack.choices(field)));
        List<FieldProblem> wrong =
                programme
                        .during(year)
                        .map(one -> rules.check(one, taking.fields(), installation.today()))
                        .orElse(List.of());
        return new BeneficiaryForm(
                pupil, programme.code(), fields, choices, taking.fields(), wrong);
    }

    private static Participation taking(
            Session session, UUID pupil, Programme programme, SchoolYear year) {
        return session.participations()
                .find(pupil, programme.code(), year)
                .filter(one -> one.status() == ParticipationStatus.ENROLLED)
                .orElseThrow(() -> UserProblem.of("work.fields.not-taking-part", programme.code()));
    }

    /** What is wrong with the fields of each participant of a programme, as the rules see today. */
    public Map<UUID, List<FieldProblem>> problems(String programme) {
        Programme found = found(programme);
        return installation.store().read(session -> problems(session, found));
    }

    private Map<UUID, List<FieldProblem>> problems(Session session, Programme programme) {
        SchoolYear year = installation.schoolYear(session);
        Map<UUID, List<FieldProblem>> problems = new LinkedHashMap<>();
        Optional<ProgrammeVersion> version = programme.during(year);
        if (version.isEmpty()) {
            return problems;
        }
        for (Participation taking : session.participations().list(programme.code(), year)) {
            List<FieldProblem> wrong =
                    rules.check(version.get(), taking.fields(), installation.today());
            if (taking.status() == ParticipationStatus.ENROLLED && !wrong.isEmpty()) {
                problems.put(taking.pupil(), wrong);
            }
        }
        return problems;
    }

    /**
     * Writes one value. Fields that are no longer asked after it are emptied.
     *
     * @param value null or blank to empty the field
     * @return the form after it
     * @throws UserProblem {@code work.programme.unknown}, {@code work.fields.unknown}, {@code
     *     work.fields.not-taking-part}, or a {@code model.field} key when the value does not fit; a
     *     paper that has expired is written, and told by {@link #problems}
     */
    public BeneficiaryForm setField(UUID pupil, String programme, String field, String value) {
        Programme found = found(programme);
        return installation
                .store()
                .write(
                        session -> {
                            SchoolYear year = installation.schoolYear(session);
                            Participation taking = taking(session, pupil, found, year);
                            FieldDefinition definition = definition(found, year, field);
                            requireFit(definition, value);
                            Participation written =
                                    taking.withFields(
                                            written(
                                                    fields(found, year),
                                                    taking.fields(),
                                                    field,
                                                    value));
                            session.participations().save(written);
                            return form(session, pupil, found);
                        });
    }

    private void requireFit(FieldDefinition field, String value) {
        fault(field, value)
                .ifPresent(
                        wrong -> {
                            List<Object> arguments = new ArrayList<>(List.of(wrong.field()));
                            arguments.addAll(wrong.arguments());
                            throw UserProblem.of(wrong.fault().messageKey(), arguments.toArray());
                        });
    }

    private FieldDefinition definition(Programme programme, SchoolYear year, String code) {
        return fields(programme, year).stream()
                .filter(field -> field.code().equals(code))
                .findFirst()
                .orElseThrow(() -> UserProblem.of("work.fields.unknown", programme.code(), code));
    }

    /** Why a value cannot be written; a paper may have expired. */
    public Optional<FieldProblem> fault(FieldDefinition field, String value) {
        return empty(value)
                ? Optional.empty()
                : rules.checkValue(field, value.strip(), installation.today())
                        .filter(wrong -> wrong.fault() != FieldFault.EXPIRED);
    }

    static List<FieldDefinition> fields(Programme programme, SchoolYear year) {
        return programme.during(year).map(ProgrammeVersion::fields).orElse(List.of());
    }

    /** The values after one was written: what is asked no more is gone, in one pass of the form. */
    static Map<String, String> written(
            List<FieldDefinition> fields, Map<String, String> before, String code, String value) {
        Map<String, String> values = new HashMap<>(before);
        if (empty(value)) {
            values.remove(code);
        } else {
            values.put(code, value.strip());
        }
        // a condition looks at fields before its own, so their order settles everything at once
        for (FieldDefinition field : fields) {
            if (!field.asked(values)) {
                values.remove(field.code());
            }
        }
        return values;
    }

    private static boolean empty(String value) {
        return value == null || value.isBlank();
    }

    private Programme found(String code) {
        return pack.programme(code)
                .orElseThrow(() -> UserProblem.of("work.programme.unknown", code));
    }
}
