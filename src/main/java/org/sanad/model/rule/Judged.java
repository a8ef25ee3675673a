package org.sanad.model.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.model.pack.ProgrammeVersion;

/** What several checks ask: the rules' word on each pupil and on each field, said once. */
final class Judged {
    private final Facts facts;
    private final ProgrammePack pack;
    private final Baseline baseline;
    private final LocalDate day;
    private final Map<String, Programme> programmes = new HashMap<>();
    private final Map<String, ProgrammeVersion> versions = new HashMap<>();
    private final Map<String, Map<UUID, Eligibility>> eligibilities = new HashMap<>();
    private List<FieldFinding> fields;

    /** What is wrong with a field of a participant. */
    record FieldFinding(Facts.Taking taking, FieldProblem problem) {}

    Judged(Facts facts, ProgrammePack pack, Baseline baseline, LocalDate day) {
        this.facts = facts;
        this.pack = pack;
        this.baseline = baseline;
        this.day = day;
        for (Programme programme : pack.programmes()) {
            programmes.put(programme.code(), programme);
            programme
                    .during(facts.data().year())
                    .ifPresent(version -> versions.put(programme.code(), version));
        }
    }

    Facts facts() {
        return facts;
    }

    ProgrammePack pack() {
        return pack;
    }

    Baseline baseline() {
        return baseline;
    }

    LocalDate day() {
        return day;
    }

    /** A programme of the pack, or null. */
    Programme programme(String code) {
        return programmes.get(code);
    }

    /** Its rules in the year, or null when it has none. */
    ProgrammeVersion version(String programme) {
        return versions.get(programme);
    }

    /** The rules' word on a pupil. */
    Eligibility eligibility(Programme programme, Facts.Placed placed) {
        return eligibilities
                .computeIfAbsent(programme.code(), code -> new HashMap<>())
                .computeIfAbsent(
                        placed.pupil().id(),
                        pupil ->
                                Eligibility.judge(
                                        pack,
                                        programme,
                                        placed.pupil(),
                                        placed.placement(),
                                        facts.data().areaOf(placed.placement()),
                                        facts.data().school().commune()));
    }

    /** Everything wrong with further fields of participants. */
    List<FieldFinding> fields() {
        if (fields == null) {
            FieldRules rules = new FieldRules(pack);
            fields = new ArrayList<>();
            for (Facts.Taking taking : facts.takings()) {
                ProgrammeVersion version = version(taking.programme());
                if (version != null) {
                    rules.check(version, taking.participation().fields(), day)
                            .forEach(problem -> fields.add(new FieldFinding(taking, problem)));
                }
            }
        }
        return fields;
    }
}
