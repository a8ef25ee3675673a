package org.sanad.work.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sanad.exchange.MailDraft;
import org.sanad.exchange.MediumFile;
import org.sanad.exchange.MediumWriter;
import org.sanad.model.Gresa;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;
import org.sanad.store.Decision;
import org.sanad.store.Dispatch;
import org.sanad.store.ListedSchool;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;
import org.sanad.work.mail.DraftFolder;
import org.sanad.work.mail.MailMessage;
import org.sanad.work.mail.MailWords;

/** Which schools wait for an answer, and answers as messages to them. */
public final class AnswerMailing {
    private static final String ADDRESS = "school.mail.";

    private final Installation installation;
    private final Answering answering;
    private final MediumWriter writer;

    AnswerMailing(Installation installation, Answering answering, MediumWriter writer) {
        this.installation = installation;
        this.answering = answering;
        this.writer = writer;
    }

    /** A directorate's. */
    public static AnswerMailing of(Installation installation) {
        return new AnswerMailing(
                installation,
                new Answering(installation, MediumWriter.real()),
                MediumWriter.real());
    }

    /** Schools that have not shown to have their answer, by the carrier's round. */
    public List<PendingAnswer> pending() {
        return installation.store().read(AnswerMailing::pending);
    }

    private static List<PendingAnswer> pending(Session session) {
        Map<Gresa, ListedSchool> listed = new HashMap<>();
        session.listedSchools().list().forEach(school -> listed.put(school.gresa(), school));
        Map<String, String> names = new HashMap<>();
        session.schoolKeys()
                .list()
                .forEach(key -> names.put(key.gresa().value(), key.schoolName()));
        Map<String, List<Decision>> open = new TreeMap<>();
        Map<String, Set<String>> arrived = new HashMap<>();
        session.decisions().list().stream()
                .filter(
                        decision ->
                                decision.told() == null
                                        || !arrived.computeIfAbsent(
                                                        decision.gresa().value(),
                                                        school -> acknowledged(session, school))
                                                .contains(decision.told()))
                .forEach(
                        decision ->
                                open.computeIfAbsent(
                                                decision.gresa().value(), g -> new ArrayList<>())
                                        .add(decision));
        List<PendingAnswer> pending = new ArrayList<>();
        open.forEach(
                (school, decisions) -> {
                    ListedSchool known = listed.get(new Gresa(school));
                    pending.add(
                            new PendingAnswer(
                                    school,
                                    known == null ? names.get(school) : known.name(),
                                    known == null ? null : known.route(),
                                    address(session, school).orElse(null),
                                    decisions.size(),
                                    decisions.stream().anyMatch(one -> one.told() == null)));
                });
        pending.sort(
                Comparator.comparing(
                                PendingAnswer::route,
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(PendingAnswer::school));
        return pending;
    }

    private static Set<String> acknowledged(Session session, String school) {
        return session.dispatches().ofStream(school).stream()
                .filter(Dispatch::acknowledged)
                .map(Dispatch::digest)
                .collect(Collectors.toSet());
    }

    private static Optional<String> address(Session session, String school) {
        return session.settings().find(ADDRESS + school).filter(text -> !text.isEmpty());
    }

    /**
     * Keeps a school's address for messages.
     *
     * @param typed blank to forget it
     * @throws UserProblem {@code exchange.mail.address}
     */
    public void keepAddress(String school, String typed) {
        String address = typed.isBlank() ? "" : MailDraft.address(typed);
        installation.store().write(session -> session.settings().put(ADDRESS + school, address));
    }

    /**
     * The message that brings a school its answer; what was decided since the last is told in it.
     *
     * @throws UserProblem {@code work.review.nothing-to-answer}
     */
    public MailMessage message(String school) {
        Answering.Prepared answer =
                answering
                        .prepared(new Gresa(school))
                        .orElseThrow(() -> UserProblem.of("work.review.nothing-to-answer", school));
        String to = installation.store().read(session -> address(session, school)).orElse(null);
        return new MailMessage(
                to,
                MailWords.of(answer.bundle()),
                List.of(answer.file()),
                answer.bundle().digest());
    }

    /** Writes the draft into the data folder. */
    public Path draft(String school, Progress progress) {
        progress.check();
        MailMessage message = message(school);
        Path file = new DraftFolder(installation.directory()).fresh(message.names().get(0));
        MediumFile letter = MediumFile.letter(String.valueOf(file.getFileName()), message.draft());
        return writer.write(file.toAbsolutePath().getParent(), letter);
    }
}
