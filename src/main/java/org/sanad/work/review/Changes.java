package org.sanad.work.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.sanad.exchange.AnswerVerdict;
import org.sanad.exchange.BundleType;
import org.sanad.exchange.BundleVerifier;
import org.sanad.exchange.DeclarationBody;
import org.sanad.exchange.RemarkCode;
import org.sanad.exchange.RemarkCodes;
import org.sanad.exchange.Snapshot;
import org.sanad.exchange.VerifiedBundle;
import org.sanad.model.Gresa;
import org.sanad.model.LocalizedText;
import org.sanad.model.Participation;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.Placement;
import org.sanad.model.PlacementStatus;
import org.sanad.model.Pupil;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.Choice;
import org.sanad.model.pack.Programme;
import org.sanad.store.Decision;
import org.sanad.store.KnownSchoolKey;
import org.sanad.store.Session;
import org.sanad.work.checks.Checks;
import org.sanad.work.desk.Installation;
import org.sanad.work.review.BundleChange.Change;
import org.sanad.work.review.BundleChange.ProgrammeChange;
import org.sanad.work.review.BundleChange.PupilRow;

/** What the declarations of schools change, before an officer decides about them. */
public final class Changes {
    private static final Comparator<Decision> ORDER =
            Comparator.comparingLong(Decision::epoch).thenComparingLong(Decision::seq);

    private final Installation installation;
    private final Function<Session, BundleVerifier> verifier;

    /**
     * At a directorate's desk.
     *
     * @param verifier with what a session knows
     */
    public Changes(Installation installation, Function<Session, BundleVerifier> verifier) {
        this.installation = installation;
        this.verifier = verifier;
    }

    /**
     * Every declaration that can be read, those that wait first, then the newest of each school.
     */
    public List<DeclarationRow> declarations() {
        return installation
                .store()
                .read(
                        session -> {
                            Map<Gresa, String> names = names(session);
                            return session.decisions().list().stream()
                                    .filter(Changes::readable)
                                    .sorted(
                                            Comparator.comparing(Changes::decided)
                                                    .thenComparing(one -> one.gresa().value())
                                                    .thenComparing(ORDER.reversed()))
                                    .map(one -> row(one, names))
                                    .toList();
                        });
    }

    /** The reasons for refusing a row, by code, in the order of the list. */
    public Map<String, LocalizedText> remarks() {
        Map<String, LocalizedText> remarks = new LinkedHashMap<>();
        for (RemarkCode code : RemarkCodes.builtIn()) {
            remarks.put(code.code(), code.text());
        }
        return remarks;
    }

    /** Programmes by the pack in force here. */
    public List<Programme> programmes() {
        return installation.pack().programmes();
    }

    /** Papers that checks ask for, by the pack in force here. */
    public List<Choice> papers() {
        return new Checks(installation).papers();
    }

    /** Why heads keep doubts, by the pack in force here. */
    public List<Choice> reasonsToKeep() {
        return new Checks(installation).reasons();
    }

    /**
     * Compares a declaration with the one of the same campaign taken before it.
     *
     * @throws UserProblem {@code work.review.no-such-bundle} or {@code work.review.not-verified}
     */
    public BundleChange of(DeclarationRow row) {
        return installation.store().read(session -> compare(session, row));
    }

    private BundleChange compare(Session session, DeclarationRow row) {
        Decision decision =
                session.decisions()
                        .find(row.digest())
                        .filter(Changes::readable)
                        .orElseThrow(
                                () ->
                                        UserProblem.of(
                                                "work.review.no-such-bundle",
                                                row.school(),
                                                row.seq()));
        List<Decision> decisions = session.decisions().ofSchool(decision.gresa());
        List<Decision> earlier =
                decisions.stream().filter(one -> ORDER.compare(one, decision) < 0).toList();
        Optional<Decision> before = Consolidation.winner(earlier, decision.campaign());
        VerifiedBundle bundle = open(session, decision);
        Snapshot declared = declared(bundle);
        Contents now = new Contents(declared);
        Contents then =
                before.map(one -> new Contents(declared(open(session, one)))).orElse(Contents.NONE);
        return new BundleChange(
                row(decision, names(session)),
                before.map(Decision::seq).orElse(null),
                now.present.size(),
                then.present.size(),
                programmes(now, then),
                rows(now, then, decision),
                declared.year(),
                new Judging(installation, session, verifier.apply(session))
                        .judge(bundle)
                        .orElseThrow());
    }

    private static Snapshot declared(VerifiedBundle bundle) {
        return ((DeclarationBody) bundle.body()).snapshot();
    }

    private VerifiedBundle open(Session session, Decision decision) {
        return session.intake()
                .file(decision.digest())
                .flatMap(file -> verifier.apply(session).reopen(file))
                .filter(bundle -> bundle.body() instanceof DeclarationBody)
                .orElseThrow(() -> UserProblem.of("work.review.not-verified", decision.seq()));
    }

    private static List<ProgrammeChange> programmes(Contents now, Contents then) {
        TreeSet<String> codes = new TreeSet<>(now.participants.keySet());
        codes.addAll(then.participants.keySet());
        return codes.stream()
                .map(
                        code ->
                                new ProgrammeChange(
                                        code,
                                        now.participants.getOrDefault(code, 0),
                                        then.participants.getOrDefault(code, 0)))
                .toList();
    }

    private static List<PupilRow> rows(Contents now, Contents then, Decision decision) {
        Map<UUID, String> remarks = new HashMap<>();
        decision.rows().stream()
                .filter(row -> row.pupil() != null)
                .forEach(row -> remarks.put(row.pupil(), row.code()));
        List<PupilRow> rows = new ArrayList<>();
        now.present.forEach(
                (code, id) -> {
                    PupilRow before = then.row(Change.SAME, code, null);
                    PupilRow row = now.row(Change.SAME, code, null);
                    Change change = Objects.equals(before, row) ? Change.SAME : Change.CHANGED;
                    rows.add(
                            now.row(
                                    before == null ? Change.ARRIVED : change,
                                    code,
                                    remarks.get(id)));
                });
        then.present.keySet().stream()
                .filter(code -> !now.present.containsKey(code))
                .forEach(code -> rows.add(then.row(Change.LEFT, code, null)));
        rows.sort(Comparator.comparing(PupilRow::change).thenComparing(PupilRow::code));
        return rows;
    }

    /** A declaration by MASSAR code: a school's other computer gives other random ids. */
    private static final class Contents {
        private static final Contents NONE = new Contents();

        private final Map<String, UUID> present = new TreeMap<>();
        private final Map<UUID, Pupil> pupils = new HashMap<>();
        private final Map<UUID, Placement> places = new HashMap<>();
        private final Map<UUID, List<String>> programmes = new HashMap<>();
        private final Map<String, Integer> participants = new TreeMap<>();

        private Contents() {}

        private Contents(Snapshot snapshot) {
            snapshot.placements().stream()
                    .filter(place -> place.status() == PlacementStatus.LISTED)
                    .forEach(place -> places.put(place.pupil(), place));
            for (Pupil pupil : snapshot.pupils()) {
                if (places.containsKey(pupil.id())) {
                    present.put(pupil.code().value(), pupil.id());
                    pupils.put(pupil.id(), pupil);
                }
            }
            snapshot.participations().stream()
                    .filter(one -> one.status() == ParticipationStatus.ENROLLED)
                    .sorted(Comparator.comparing(Participation::programme))
                    .forEach(this::count);
        }

        private void count(Participation one) {
            programmes.computeIfAbsent(one.pupil(), id -> new ArrayList<>()).add(one.programme());
            participants.merge(one.programme(), 1, Integer::sum);
        }

        /** The row of a pupil, or null when he is not here. */
        private PupilRow row(Change change, String code, String remark) {
            UUID id = present.get(code);
            if (id == null) {
                return null;
            }
            Placement place = places.get(id);
            return new PupilRow(
                    change,
                    code,
                    pupils.get(id).name().whole(),
                    place.level(),
                    place.schoolClass(),
                    programmes.getOrDefault(id, List.of()),
                    remark);
        }
    }

    private static boolean readable(Decision one) {
        return BundleType.DECLARATION.code().equals(one.type()) && one.seq() > 0;
    }

    /** What waits comes before what was decided. */
    private static boolean decided(Decision one) {
        return !one.verdict().equals(AnswerVerdict.WAITING.code());
    }

    private static DeclarationRow row(Decision one, Map<Gresa, String> names) {
        return new DeclarationRow(
                one.digest(),
                one.gresa().value(),
                names.get(one.gresa()),
                one.campaign(),
                one.epoch(),
                one.seq(),
                one.verdict(),
                one.rows().size(),
                one.told() != null);
    }

    private static Map<Gresa, String> names(Session session) {
        Map<Gresa, String> names = new HashMap<>();
        for (KnownSchoolKey key : session.schoolKeys().list()) {
            names.put(key.gresa(), key.schoolName());
        }
        return names;
    }
}
