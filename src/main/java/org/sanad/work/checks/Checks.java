package org.sanad.work.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sanad.exchange.SentText;
import org.sanad.exchange.TextRules;
import org.sanad.model.KeptViolation;
import org.sanad.model.SchoolData;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.Choice;
import org.sanad.model.pack.CodeList;
import org.sanad.model.rule.Baseline;
import org.sanad.model.rule.Findings;
import org.sanad.model.rule.Violation;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;

/** What is wrong or doubtful in the school's data, and the doubts the head keeps as they are. */
public final class Checks {
    private final Installation installation;

    public Checks(Installation installation) {
        this.installation = installation;
    }

    /** What is open and what is kept, worst first. */
    public Findings findings() {
        return installation.store().read(session -> judge(installation, session, data(session)));
    }

    /**
     * How many are open, looked for only where something was written since.
     *
     * @param before what this gave the last time, or null
     */
    public OpenCount count(OpenCount before) {
        return installation
                .store()
                .read(
                        session ->
                                before != null
                                                && before.on().equals(installation.today())
                                                && before.after() == session.last()
                                        ? before
                                        : count(session));
    }

    private OpenCount count(Session session) {
        int open = judge(installation, session, data(session)).open().size();
        return new OpenCount(installation.today(), session.last(), open);
    }

    /** Every open violation, worst first. */
    public List<Violation> violations() {
        return findings().open();
    }

    /**
     * The open violations that compare with nothing declared or held before. No earlier bundle is
     * opened for them, so a page may ask after every key.
     */
    public List<Violation> withoutComparison() {
        return installation
                .store()
                .read(session -> judge(installation, data(session), Baseline.NONE).open());
    }

    private static Findings judge(Installation installation, Session session, SchoolData data) {
        return judge(installation, data, SchoolBaseline.of(session, data.year()).baseline());
    }

    /**
     * The checks of the pack in force over a school's data as a bundle made today would carry them.
     */
    public static Findings judge(Installation installation, SchoolData data, Baseline baseline) {
        return KeptRows.judge(data, installation.pack(), baseline, installation.today());
    }

    /** Why a doubt may be kept, in the order shown. */
    public List<Choice> reasons() {
        return installation.pack().codeList(CodeList.KEEP_REASON);
    }

    /** Papers of a household's file, which findings name by code. */
    public List<Choice> papers() {
        List<Choice> papers = new ArrayList<>();
        papers.addAll(installation.pack().codeList(CodeList.MEANS_DOCUMENT));
        papers.addAll(installation.pack().codeList(CodeList.HOUSEHOLD_DOCUMENT));
        return papers;
    }

    /**
     * Keeps a doubt as it is: it is no longer open, and travels with its reason.
     *
     * @param reason code of the pack's list
     * @param text the head's own words, at most {@value KeptViolation#LONGEST}, or null or blank
     * @throws UserProblem {@code work.checks.not-open} when it is not found any more, {@code
     *     work.checks.must-be-mended}, {@code work.checks.unknown-reason}, {@code work.checks.text}
     */
    public KeptViolation keep(Violation violation, String reason, String text) {
        return keep(List.of(violation), reason, text).get(0);
    }

    /**
     * Keeps doubts as they are, all with one reason, together or not at all. Those that are not
     * found any more are left out.
     *
     * @throws UserProblem as {@link #keep(Violation, String, String)}
     */
    public List<KeptViolation> keep(Collection<Violation> doubts, String reason, String text) {
        return keep(Set.copyOf(doubts)::contains, reason, text);
    }

    /**
     * Keeps every doubt of a check about one subject.
     *
     * @param subject the subject's key, or a pupil's MASSAR code
     * @throws UserProblem as {@link #keep(Violation, String, String)}
     */
    public List<KeptViolation> keep(String check, String subject, String reason, String text) {
        return keep(violation -> isOf(violation, check, subject), reason, text);
    }

    private List<KeptViolation> keep(Predicate<Violation> which, String reason, String text) {
        String words = text == null || text.isBlank() ? null : TextRules.clean(text.strip());
        if (words != null && !TextRules.allowed(words, KeptViolation.LONGEST)) {
            throw UserProblem.of("work.checks.text", KeptViolation.LONGEST);
        }
        if (reasons().stream().noneMatch(choice -> choice.code().equals(reason))) {
            throw UserProblem.of("work.checks.unknown-reason", reason);
        }
        return changing(
                session -> {
                    SchoolData data = settled(session);
                    List<Violation> chosen =
                            judge(installation, session, data).open().stream()
                                    .filter(which)
                                    .toList();
                    if (chosen.isEmpty()) {
                        throw UserProblem.of("work.checks.not-open");
                    }
                    if (!chosen.stream().allMatch(Violation::keepable)) {
                        throw UserProblem.of("work.checks.must-be-mended");
                    }
                    List<KeptViolation> kept =
                            chosen.stream()
                                    .map(one -> one.kept(reason, words, installation.today()))
                                    .toList();
                    kept.forEach(one -> session.keptViolations().save(data.year(), one));
                    return kept;
                });
    }

    /**
     * Takes a reason back: the doubt is open again.
     *
     * @throws UserProblem {@code work.checks.not-kept}
     */
    public void unkeep(KeptViolation kept) {
        unkeep(List.of(kept));
    }

    /**
     * Takes reasons back, all together: the doubts are open again.
     *
     * @return how many they are; those not kept any more are left out
     * @throws UserProblem {@code work.checks.not-kept} when none is
     */
    public int unkeep(Collection<KeptViolation> kept) {
        Set<KeptViolation> chosen = new TreeSet<>(kept);
        return release(one -> chosen.contains(one.by()));
    }

    /**
     * Takes back every reason given for a check about one subject.
     *
     * @return how many doubts are open again
     * @throws UserProblem {@code work.checks.not-kept}
     */
    public int unkeep(String check, String subject) {
        return release(one -> isOf(one.violation(), check, subject));
    }

    private int release(Predicate<Findings.Kept> which) {
        return changing(
                session -> {
                    SchoolData data = settled(session);
                    List<Findings.Kept> chosen =
                            judge(installation, session, data).kept().stream()
                                    .filter(which)
                                    .toList();
                    if (chosen.isEmpty()) {
                        throw UserProblem.of("work.checks.not-kept");
                    }
                    chosen.forEach(one -> session.keptViolations().remove(data.year(), one.by()));
                    return chosen.size();
                });
    }

    /** The data, with no kept row of the old kind left among them. */
    private SchoolData settled(Session session) {
        SchoolData data = data(session);
        Baseline baseline = SchoolBaseline.of(session, data.year()).baseline();
        Map<KeptViolation, KeptViolation> carried =
                KeptRows.carried(
                        data,
                        SentText.of(data),
                        installation.pack(),
                        baseline,
                        installation.today());
        carried.forEach(
                (old, now) -> {
                    session.keptViolations().remove(data.year(), old);
                    session.keptViolations().save(data.year(), now);
                });
        return carried.isEmpty() ? data : data(session);
    }

    private <T> T changing(Function<Session, T> change) {
        return installation.store().write(change);
    }

    private SchoolData data(Session session) {
        return installation.schoolData(session, installation.schoolYear(session));
    }

    private static boolean isOf(Violation violation, String check, String subject) {
        boolean about =
                violation.subject().key().equals(subject)
                        || (violation.pupil() != null && violation.pupil().value().equals(subject));
        return violation.id().equals(check) && about;
    }
}
