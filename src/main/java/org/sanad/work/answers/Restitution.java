package org.sanad.work.answers;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sanad.exchange.BundleCode;
import org.sanad.exchange.BundleFiles;
import org.sanad.exchange.BundleType;
import org.sanad.exchange.ChainHead;
import org.sanad.exchange.RestitutionBody;
import org.sanad.exchange.SchoolVerifier;
import org.sanad.exchange.Snapshot;
import org.sanad.exchange.Verdict;
import org.sanad.exchange.VerifiedBundle;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;
import org.sanad.model.attendance.AttendanceBook;
import org.sanad.model.need.NeedsBook;
import org.sanad.store.InboxEntry;
import org.sanad.store.Session;
import org.sanad.store.Settings;
import org.sanad.work.desk.Installation;
import org.sanad.work.desk.OwnKeys;
import org.sanad.work.desk.Right;

/**
 * What the directorate gives back to a school whose computer is lost: taken whole or not at all,
 * into an installation that holds nothing yet, so that nothing is ever overwritten.
 */
public final class Restitution {
    private static final Comparator<ChainHead> BY_NUMBER =
            Comparator.comparingInt(ChainHead::epoch).thenComparingInt(ChainHead::seq);

    private final Installation installation;
    private final SecureRandom random = new SecureRandom();

    public Restitution(Installation installation) {
        this.installation = installation;
    }

    /**
     * A campaign that is back.
     *
     * @param campaign e.g. {@code 2026-2027}
     * @param seq number of the declaration it came in
     */
    public record Returned(
            String campaign, long seq, int pupils, int households, int beneficiaries) {}

    /** Whether there is nothing a restitution could overwrite. */
    public boolean possible() {
        return installation.store().read(Restitution::empty);
    }

    /**
     * Takes the files of a restitution, one a campaign, all in one transaction.
     *
     * @return by campaign; empty when these very files were taken before
     * @throws UserProblem with the code of {@code bundle.md} that decided about a file, or {@code
     *     work.answers.not-empty}: nothing changed
     */
    public List<Returned> take(List<Path> files) {
        installation.require(Right.RECEIVE);
        return takeRead(
                files.stream()
                        .map(
                                file ->
                                        new Incoming(
                                                String.valueOf(file.getFileName()),
                                                BundleFiles.load(file)))
                        .toList());
    }

    /** As above, with files that were read already. */
    List<Returned> takeRead(List<Incoming> files) {
        return installation.store().writeAs("returned", session -> take(session, files));
    }

    /** A file as it was read: what is kept are the very bytes that were verified. */
    @SuppressWarnings("ArrayRecordComponent")
    record Incoming(String name, byte[] bytes) {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Given(VerifiedBundle bundle, RestitutionBody body, byte[] file) {
        String campaign() {
            return body.declaration().snapshot().year().campaign();
        }
    }

    private List<Returned> take(Session session, List<Incoming> files) {
        Map<String, Given> byCampaign = new TreeMap<>();
        for (Incoming file : files) {
            Given given = verified(session, file);
            byCampaign.merge(given.campaign(), given, Restitution::newer);
        }
        boolean again =
                byCampaign.values().stream()
                        .allMatch(
                                given -> session.inbox().file(given.bundle().digest()).isPresent());
        if (again) {
            return List.of();
        }
        if (!empty(session)) {
            throw UserProblem.of("work.answers.not-empty");
        }
        session.sites().list().forEach(site -> session.sites().remove(site.id()));
        List<Returned> returned = new ArrayList<>();
        for (Given given : byCampaign.values()) {
            Snapshot snapshot = given.body().declaration().snapshot();
            store(session, snapshot);
            keep(session, given);
            returned.add(
                    new Returned(
                            given.campaign(),
                            given.body().source().seq(),
                            snapshot.pupils().size(),
                            snapshot.households().size(),
                            snapshot.participations().size()));
        }
        continueAfter(session, byCampaign.values().stream().map(one -> one.body().source()));
        return returned;
    }

    private static Given newer(Given one, Given other) {
        return BY_NUMBER.compare(one.body().source(), other.body().source()) >= 0 ? one : other;
    }

    private Given verified(Session session, Incoming file) {
        String name = file.name();
        Verdict verdict =
                new SchoolVerifier(new StoredSchoolKnowledge(session, installation.pack()))
                        .verify(file.bytes());
        if (verdict.standing() != Verdict.Standing.ACCEPTED) {
            throw new UserProblem(verdict.deciding().orElseThrow().problem().inFile(name));
        }
        VerifiedBundle bundle = verdict.bundle().orElseThrow();
        if (!(bundle.body() instanceof RestitutionBody body)) {
            throw new UserProblem(Problem.of(BundleCode.S04.messageKey(), "–").inFile(name));
        }
        return new Given(bundle, body, file.bytes());
    }

    private static boolean empty(Session session) {
        return session.pupils().count() == 0
                && session.outbox().list().stream()
                        .noneMatch(entry -> entry.type().equals(BundleType.DECLARATION.code()));
    }

    private static void store(Session session, Snapshot snapshot) {
        session.school().save(snapshot.school());
        snapshot.sites().forEach(session.sites()::save);
        snapshot.pupils().forEach(session.pupils()::save);
        snapshot.placements().forEach(session.placements()::save);
        snapshot.households().forEach(session.households()::save);
        snapshot.participations().forEach(session.participations()::save);
        snapshot.moves().forEach(session.moves()::save);
        snapshot.kept().forEach(kept -> session.keptViolations().save(snapshot.year(), kept));
        AttendanceBook book = snapshot.attendance().withClassLists(snapshot.placements());
        book.absences().forEach(session.attendance()::save);
        book.entered().forEach(session.attendance()::save);
        book.closures().forEach(session.attendance()::save);
        book.slips().forEach(session.attendance()::save);
        NeedsBook needs = snapshot.needs();
        needs.counts().forEach(session.needs()::save);
        needs.deliveries().forEach(session.needs()::save);
        needs.handOuts().forEach(session.needs()::save);
        needs.corrections().forEach(session.needs()::save);
        needs.catering().forEach(session.needs()::save);
        needs.places().forEach(session.needs()::save);
    }

    private static void keep(Session session, Given given) {
        session.inbox()
                .save(
                        new InboxEntry(
                                given.bundle().header().type().code(),
                                given.bundle().header().epoch(),
                                given.bundle().header().seq(),
                                given.bundle().digest(),
                                List.of(),
                                0,
                                0,
                                0,
                                null),
                        given.file());
    }

    /** What is declared from now on comes after all that was, whichever computer counts. */
    private void continueAfter(Session session, Stream<ChainHead> sources) {
        int own = Integer.parseInt(session.settings().get(Settings.EPOCH, "1"));
        int last = sources.mapToInt(ChainHead::epoch).max().orElse(own);
        OwnKeys.beginEpoch(session, Math.max(own, last) + 1, random);
    }
}
