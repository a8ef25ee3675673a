package org.sanad.work.benefits;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sanad.model.Gender;
import org.sanad.model.MassarCode;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.PersonName;
import org.sanad.model.rule.FieldFault;
import org.sanad.model.rule.FieldProblem;
import org.sanad.model.rule.Reason;

/**
 * A pupil seen from one programme.
 *
 * @param amount what the programme gives per {@code unit}, or null when it gives things
 * @param currency ISO 4217 code of the amount, or null
 * @param unit of the amount, e.g. {@code MONTH}, or null
 * @param byRules whether every eligible pupil takes part; otherwise somebody chooses among them
 * @param kit codes of what the programme gives, e.g. {@code BAG}
 * @param status what the head decided, or null
 * @param statusReason code of the reason of that decision, or null
 * @param keptOutFrom first day out of one who took part before, or null
 * @param fields values of the programme's own fields, by their code
 * @param faults what is wrong with the fields of an enrolled pupil, in the order asked
 * @param reasons why the rules exclude the pupil or doubt; empty when plainly eligible
 */
public record BenefitRow(
        UUID pupil,
        MassarCode code,
        PersonName name,
        Gender gender,
        String level,
        String schoolClass,
        Integer amount,
        String currency,
        String unit,
        boolean byRules,
        List<String> kit,
        ParticipationStatus status,
        String statusReason,
        LocalDate keptOutFrom,
        Map<String, String> fields,
        List<FieldProblem> faults,
        List<Reason> reasons) {
    public BenefitRow {
        kit = List.copyOf(kit);
        // a large school has thousands of these rows, and hardly one with fields
        fields = fields.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(fields));
        faults = List.copyOf(faults);
        reasons = List.copyOf(reasons);
    }

    /** Whether a field that must be filled in is empty. */
    public boolean lacksDetails() {
        return faults.stream().anyMatch(wrong -> wrong.fault() == FieldFault.MISSING);
    }

    /** Whether the pupil waits for a decision: by the rules alone, or since last year. */
    public boolean undecided() {
        return eligible() && (status == null ? byRules : !status.decided());
    }

    /** Whether no rule excludes the pupil; doubts do not. */
    public boolean eligible() {
        return reasons.stream().noneMatch(reason -> reason.reason().excludes());
    }
}
