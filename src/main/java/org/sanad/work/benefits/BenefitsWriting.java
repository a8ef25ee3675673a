package org.sanad.work.benefits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.model.Participation;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.Problem;
import org.sanad.model.SchoolYear;
import org.sanad.model.pack.FieldDefinition;
import org.sanad.model.pack.Programme;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;

/** Makes a list of pupils the beneficiaries of a programme, within one transaction. */
final class BenefitsWriting {
    private final Session session;
    private final Programme programme;
    private final SchoolYear year;
    private final BenefitFields rules;
    private final List<FieldDefinition> fields;
    private final Deciding deciding;

    BenefitsWriting(
            Installation installation, Session session, Programme programme, SchoolYear year) {
        this.session = session;
        this.programme = programme;
        this.year = year;
        this.rules = new BenefitFields(installation);
        this.deciding = new Deciding(installation, session, programme);
        this.fields = BenefitFields.fields(programme, year);
    }

    /**
     * Enrols those wanted and takes the others out.
     *
     * @param problems those found so far; values that do not fit are added
     */
    BenefitsChange write(Map<UUID, WantedBeneficiary> wanted, List<Problem> problems) {
        Map<UUID, Participation> before = new HashMap<>();
        session.participations()
                .list(programme.code(), year)
                .forEach(taking -> before.put(taking.pupil(), taking));
        int removed = 0;
        for (Participation taking : before.values()) {
            boolean enrolled = taking.status() == ParticipationStatus.ENROLLED;
            if (enrolled && !wanted.containsKey(taking.pupil())) {
                session.participations().remove(taking.pupil(), programme.code(), year);
                removed++;
            }
        }
        int added = 0;
        int unchanged = 0;
        for (Map.Entry<UUID, WantedBeneficiary> one : wanted.entrySet()) {
            Participation old = before.get(one.getKey());
            Participation now = enrolled(one.getKey(), old, one.getValue(), problems);
            boolean was = old != null && old.status() == ParticipationStatus.ENROLLED;
            added += was ? 0 : 1;
            unchanged += was ? 1 : 0;
            if (!now.equals(old)) {
                session.participations().save(now);
            }
        }
        return new BenefitsChange(added, removed, unchanged, problems);
    }

    private Participation enrolled(
            UUID pupil, Participation old, WantedBeneficiary wanted, List<Problem> problems) {
        Map<String, String> values = old == null ? Map.of() : old.fields();
        for (FieldDefinition field : fields) {
            String value = wanted.fields().get(field.code());
            if (value != null && rules.fault(field, value).isPresent()) {
                problems.add(Problem.of("work.fields.row", wanted.code(), field.code()));
            } else if (value != null) {
                values = BenefitFields.written(fields, values, field.code(), value);
            }
        }
        wanted.fields().keySet().stream()
                .filter(this::unknown)
                .sorted()
                .map(code -> Problem.of("work.fields.row-unknown", wanted.code(), code))
                .forEach(problems::add);
        Participation before =
                Optional.ofNullable(old)
                        .orElse(
                                new Participation(
                                        pupil,
                                        programme.code(),
                                        year,
                                        ParticipationStatus.ENROLLED,
                                        null));
        return deciding.decided(before, ParticipationStatus.ENROLLED, null).withFields(values);
    }

    private boolean unknown(String code) {
        return fields.stream().noneMatch(field -> field.code().equals(code));
    }
}
