package org.sanad.work.benefits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sanad.model.Area;
import org.sanad.model.KeptOutSpell;
import org.sanad.model.LocalizedText;
import org.sanad.model.MassarCode;
import org.sanad.model.Participation;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.Placement;
import org.sanad.model.Problem;
import org.sanad.model.Pupil;
import org.sanad.model.SchoolData;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.Amount;
import org.sanad.model.pack.Article;
import org.sanad.model.pack.Choice;
import org.sanad.model.pack.CodeList;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.model.pack.ProgrammeVersion;
import org.sanad.model.rule.Eligibility;
import org.sanad.model.rule.FieldProblem;
import org.sanad.model.rule.FieldRules;
import org.sanad.work.desk.Installation;

/** Beneficiaries of programmes: who may take part by the rules, who does. */
public final class Benefits {
    /** Class, then the order of the class list: the order of paper and of the class sheet. */
    public static final Comparator<Placement> SHEET_ORDER =
            Comparator.comparing(Placement::level)
                    .thenComparing(Placement::schoolClass)
                    .thenComparing(Placement::row);

    private final Installation installation;
    private final ProgrammePack pack;
    private final FieldRules rules;

    public Benefits(Installation installation) {
        this.installation = installation;
        this.pack = installation.pack();
        this.rules = new FieldRules(pack);
    }

    /** The programmes of the pack. */
    public List<Programme> programmes() {
        return pack.programmes();
    }

    /** What an article of the pack is called; empty for a code of another pack. */
    public Optional<LocalizedText> articleName(String code) {
        return pack.article(code).map(Article::label);
    }

    /** Why a pupil may be kept out, in the order shown; empty when the pack knows no reasons. */
    public List<Choice> reasonsToKeepOut() {
        return pack.codeList(CodeList.NOT_SERVED_REASON);
    }

    /**
     * Who may take part and who may not, by the rules; writes nothing.
     *
     * @throws UserProblem {@code work.programme.unknown}
     */
    public Proposal propose(String programme) {
        Programme found = programme(programme);
        SchoolData data = data();
        List<BenefitRow> eligible = new ArrayList<>();
        List<BenefitRow> ineligible = new ArrayList<>();
        for (Judged one : judge(data, found)) {
            (one.eligibility().eligible() ? eligible : ineligible).add(one.row());
        }
        return new Proposal(data.year(), eligible, ineligible);
    }

    /** Pupils × programmes, with what the rules say and what was decided in each cell. */
    public ClassSheet sheet() {
        return sheet(data());
    }

    /** The same of data that are read already. */
    public ClassSheet sheet(SchoolData data) {
        Map<UUID, Map<String, BenefitRow>> cells = new LinkedHashMap<>();
        for (Programme programme : pack.programmes()) {
            for (Judged one : judge(data, programme)) {
                cells.computeIfAbsent(one.row().pupil(), id -> new HashMap<>())
                        .put(programme.code(), one.row());
            }
        }
        List<ClassSheet.Row> rows = new ArrayList<>();
        Set<String> classes = new LinkedHashSet<>();
        cells.forEach(
                (pupil, byProgramme) -> {
                    BenefitRow any = byProgramme.values().iterator().next();
                    classes.add(any.schoolClass());
                    rows.add(
                            new ClassSheet.Row(
                                    pupil, any.code(), any.name(), any.schoolClass(), byProgramme));
                });
        return new ClassSheet(data.year(), pack.programmes(), List.copyOf(classes), rows);
    }

    /** Who takes part, in the order of the class sheets. */
    public List<BenefitRow> list(String programme) {
        return list(programme, ParticipationStatus.ENROLLED);
    }

    /** Who is kept out and why, in the order of the class sheets. */
    public List<BenefitRow> keptOut(String programme) {
        return list(programme, ParticipationStatus.KEPT_OUT);
    }

    private List<BenefitRow> list(String programme, ParticipationStatus status) {
        return judge(data(), programme(programme)).stream()
                .map(Judged::row)
                .filter(row -> row.status() == status)
                .toList();
    }

    /**
     * Makes exactly these pupils the beneficiaries. Codes of no pupil of the school are reported
     * and the others are taken; a pupil the rules exclude is taken and reported, for the head may
     * know better than the pack.
     */
    public BenefitsChange set(String programme, List<MassarCode> codes) {
        return setWithFields(
                programme,
                codes.stream().map(code -> new WantedBeneficiary(code, Map.of())).toList());
    }

    /**
     * The same with values of fields. A value that does not fit its field is reported and the old
     * one stays.
     */
    public BenefitsChange setWithFields(String programme, List<WantedBeneficiary> wanted) {
        Programme found = programme(programme);
        return installation
                .store()
                .writeUndoable(
                        "benefits." + found.code(),
                        session -> {
                            SchoolData data =
                                    installation.schoolData(
                                            session, installation.schoolYear(session));
                            Map<MassarCode, Judged> byCode = new HashMap<>();
                            judge(data, found).forEach(one -> byCode.put(one.row().code(), one));
                            List<Problem> problems = new ArrayList<>();
                            Map<UUID, WantedBeneficiary> takers = new LinkedHashMap<>();
                            for (WantedBeneficiary one : wanted) {
                                Judged judged = byCode.get(one.code());
                                if (judged == null) {
                                    problems.add(
                                            Problem.of("work.benefits.unknown-code", one.code()));
                                    continue;
                                }
                                if (!judged.eligibility().eligible()) {
                                    problems.add(
                                            Problem.of(
                                                    "work.benefits.against-the-rules", one.code()));
                                }
                                takers.put(judged.row().pupil(), one);
                            }
                            if (takers.isEmpty()) {
                                throw UserProblem.of("work.benefits.no-known-code");
                            }
                            return new BenefitsWriting(installation, session, found, data.year())
                                    .write(takers, problems);
                        });
    }

    /**
     * Keeps pupils out of a programme. The reason stands for the year: a new one judges everybody
     * afresh, since most reasons (a paper missing, stock run out) end with it. Who took part is out
     * from a day on, and keeps what he earned before.
     *
     * @param reason code of {@link #reasonsToKeepOut}; null only when the pack has none
     * @param from first day out of those who took part; null for today
     * @throws UserProblem {@code work.programme.unknown}, {@code work.benefits.reason-missing},
     *     {@code work.benefits.reason-unknown}, {@code work.benefits.day-other-year}
     */
    public void keepOut(String programme, List<UUID> pupils, String reason, LocalDate from) {
        mark(programme, pupils, ParticipationStatus.KEPT_OUT, reason, from);
    }

    /** The same by MASSAR codes; those of no pupil of the year are reported. */
    public List<Problem> keepOutCodes(
            String programme, List<MassarCode> codes, String reason, LocalDate from) {
        Programme found = programme(programme);
        requireReason(ParticipationStatus.KEPT_OUT, reason);
        return installation
                .store()
                .write(
                        session -> {
                            SchoolData data =
                                    installation.schoolData(
                                            session, installation.schoolYear(session));
                            Map<UUID, Pupil> byId = data.pupilsById();
                            Map<MassarCode, UUID> known = new HashMap<>();
                            data.placements()
                                    .forEach(
                                            one ->
                                                    known.put(
                                                            byId.get(one.pupil()).code(),
                                                            one.pupil()));
                            List<UUID> pupils =
                                    codes.stream()
                                            .filter(known::containsKey)
                                            .map(known::get)
                                            .toList();
                            if (pupils.isEmpty()) {
                                throw UserProblem.of("work.benefits.no-known-code");
                            }
                            new Deciding(installation, session, found)
                                    .mark(pupils, ParticipationStatus.KEPT_OUT, reason, from);
                            return codes.stream()
                                    .filter(code -> !known.containsKey(code))
                                    .map(code -> Problem.of("work.benefits.unknown-code", code))
                                    .toList();
                        });
    }

    /**
     * Marks pupils in one programme; a null status takes the decision back. Of who was kept out
     * after he took part it takes back that he was.
     */
    public void mark(String programme, List<UUID> pupils, ParticipationStatus status) {
        mark(programme, pupils, status, null, null);
    }

    private void requireReason(ParticipationStatus status, String reason) {
        List<Choice> reasons = reasonsToKeepOut();
        boolean required = status != null && status.reasonRequired() && !reasons.isEmpty();
        if (required && reason == null) {
            throw UserProblem.of("work.benefits.reason-missing", codes(reasons));
        }
        if (reason != null && reasons.stream().noneMatch(one -> one.code().equals(reason))) {
            throw UserProblem.of("work.benefits.reason-unknown", reason, codes(reasons));
        }
    }

    private static String codes(List<Choice> reasons) {
        return String.join(" ", reasons.stream().map(Choice::code).toList());
    }

    private void mark(
            String programme,
            List<UUID> pupils,
            ParticipationStatus status,
            String reason,
            LocalDate from) {
        Programme found = programme(programme);
        requireReason(status, reason);
        installation
                .store()
                .write(
                        session -> {
                            new Deciding(installation, session, found)
                                    .mark(pupils, status, reason, from);
                            return pupils.size();
                        });
    }

    private SchoolData data() {
        return installation
                .store()
                .read(
                        session ->
                                installation.schoolData(session, installation.schoolYear(session)));
    }

    private Programme programme(String code) {
        return pack.programme(code)
                .orElseThrow(() -> UserProblem.of("work.programme.unknown", code));
    }

    /** A pupil of the year with what the rules say. */
    private record Judged(BenefitRow row, Eligibility eligibility) {}

    private List<Judged> judge(SchoolData data, Programme programme) {
        Optional<ProgrammeVersion> version = programme.during(data.year());
        Map<UUID, Pupil> pupils = data.pupilsById();
        Map<UUID, Participation> decided = new HashMap<>();
        data.participations().stream()
                .filter(taking -> taking.programme().equals(programme.code()))
                .forEach(taking -> decided.put(taking.pupil(), taking));
        List<Judged> judged = new ArrayList<>();
        for (Placement placement : data.placements().stream().sorted(SHEET_ORDER).toList()) {
            Pupil pupil = pupils.get(placement.pupil());
            Area area = data.areaOf(placement);
            Eligibility eligibility =
                    Eligibility.judge(
                            pack, programme, pupil, placement, area, data.school().commune());
            Participation taking = decided.get(pupil.id());
            Map<String, String> values = taking == null ? Map.of() : taking.fields();
            Optional<Amount> amount =
                    version.flatMap(v -> v.amount(placement.level(), area, values));
            judged.add(
                    new Judged(
                            new BenefitRow(
                                    pupil.id(),
                                    pupil.code(),
                                    pupil.name(),
                                    pupil.gender(),
                                    placement.level(),
                                    placement.schoolClass(),
                                    amount.map(Amount::value).orElse(null),
                                    amount.map(Amount::currency).orElse(null),
                                    amount.map(one -> one.unit().code()).orElse(null),
                                    version.map(v -> v.decidedBy() == null).orElse(false),
                                    version.map(v -> v.kit(placement.level(), area, values))
                                            .orElse(List.of()),
                                    taking == null ? null : taking.status(),
                                    taking == null ? null : taking.reason(),
                                    Optional.ofNullable(taking)
                                            .flatMap(Participation::openSpell)
                                            .map(KeptOutSpell::from)
                                            .orElse(null),
                                    values,
                                    version.map(v -> faults(v, taking)).orElse(List.of()),
                                    eligibility.reasons()),
                            eligibility));
        }
        return judged;
    }

    private List<FieldProblem> faults(ProgrammeVersion version, Participation taking) {
        return taking == null || taking.status() != ParticipationStatus.ENROLLED
                ? List.of()
                : rules.check(version, taking.fields(), installation.today());
    }
}
