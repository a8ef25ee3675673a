package org.sanad.work.answers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sanad.exchange.AnswerBody;
import org.sanad.exchange.AnswerBody.BundleAnswer;
import org.sanad.exchange.AnswerNotes;
import org.sanad.exchange.BundleCode;
import org.sanad.exchange.BundleFiles;
import org.sanad.exchange.BundleHeader;
import org.sanad.exchange.BundleType;
import org.sanad.exchange.Finding;
import org.sanad.exchange.ReceiverKnowledge.OwnKey;
import org.sanad.exchange.RemarkCode;
import org.sanad.exchange.RemarkCodes;
import org.sanad.exchange.RowRemark;
import org.sanad.exchange.SchoolVerifier;
import org.sanad.exchange.UpdateBody;
import org.sanad.exchange.Verdict;
import org.sanad.exchange.VerifiedBundle;
import org.sanad.model.BundleState;
import org.sanad.model.Problem;
import org.sanad.model.Pupil;
import org.sanad.model.UserProblem;
import org.sanad.seal.VerificationCode;
import org.sanad.seal.VerificationCode.Typed;
import org.sanad.store.InboxEntry;
import org.sanad.store.OutboxEntry;
import org.sanad.store.Remark;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;
import org.sanad.work.desk.OwnKeys;
import org.sanad.work.desk.Right;
import org.sanad.work.send.DirectorateTrust;

/**
 * The directorate's answers. A bundle's state changes only by an answer that names its digest, and
 * the answer with the greatest number has the last word about it.
 */
public final class Answers {
    /** Digits of the check code on a letter, its control pair among them. */
    public static final int CODE_DIGITS = VerificationCode.ofDigest(new byte[32]).digits().length();

    private final Installation installation;

    public Answers(Installation installation) {
        this.installation = installation;
    }

    /** Verifies a file and takes it when it is an answer that may be taken. */
    public ImportedAnswer take(Path file) {
        installation.require(Right.RECEIVE);
        String name = String.valueOf(file.getFileName());
        return installation
                .store()
                .write(
                        session ->
                                take(
                                        session,
                                        verifier(session).verify(file),
                                        name,
                                        () -> BundleFiles.load(file)));
    }

    /** The same for the bytes of a file, such as an attachment of a message. */
    ImportedAnswer take(byte[] file, String name) {
        return installation
                .store()
                .write(session -> take(session, verifier(session).verify(file), name, () -> file));
    }

    private SchoolVerifier verifier(Session session) {
        return new SchoolVerifier(new StoredSchoolKnowledge(session, installation.pack()));
    }

    /** Every row that is to be corrected, by pupil. */
    public List<RefusedRow> toCorrect() {
        return installation.store().read(Answers::rows);
    }

    /**
     * Where a row of a pupil is mended.
     *
     * @param row one with a pupil
     */
    public MendingPlace mendingPlace(RefusedRow row) {
        return installation
                .store()
                .read(session -> MendingPlace.of(session, installation.schoolYear(session), row));
    }

    /**
     * Puts the line about a bundle refused whole away: a newer bundle would close it, and once the
     * campaign is over none comes. The bundle stays refused, and an answer that says the same again
     * does not bring the line back; one that says something else does.
     *
     * @param row {@link RefusedRow#whole}; of another nothing is put away
     */
    public void putAway(RefusedRow row) {
        installation.require(Right.RECEIVE);
        installation
                .store()
                .writeAs(
                        "refusal-away",
                        session -> {
                            List<Remark> remarks =
                                    session.remarks().about(row.bundle()).stream()
                                            .map(one -> one.away(away(one, row)))
                                            .toList();
                            session.remarks().replace(row.bundle(), remarks);
                            return remarks;
                        });
    }

    private static boolean away(Remark remark, RefusedRow row) {
        return remark.away() || (row.whole() && remark.code().equals(row.remark()));
    }

    private static ImportedAnswer take(
            Session session, Verdict verdict, String name, Supplier<byte[]> file) {
        VerifiedBundle bundle = verdict.bundle().orElse(null);
        boolean answer = bundle != null && bundle.body() instanceof AnswerBody;
        if (bundle != null && !answer) {
            throw new org.sanad.model.UserProblem(
                    Problem.of(BundleCode.S04.messageKey(), "–").inFile(name));
        }
        List<OutboxEntry> named = List.of();
        if (answer) {
            AnswerBody body = (AnswerBody) bundle.body();
            if (verdict.standing() == Verdict.Standing.ACCEPTED) {
                keep(session, bundle, body, file.get());
            }
            named =
                    session.outbox().list().stream()
                            .filter(entry -> names(body, entry.digest()))
                            .toList();
        }
        return imported(session, verdict, named);
    }

    private static boolean names(AnswerBody body, String digest) {
        return body.answers().stream().anyMatch(one -> one.digest().equals(digest));
    }

    private static ImportedAnswer imported(
            Session session, Verdict verdict, List<OutboxEntry> named) {
        return new ImportedAnswer(
                verdict.standing().code(),
                verdict.code().map(BundleCode::code).orElse(null),
                verdict.findings().stream().map(Finding::problem).toList(),
                verdict.bundle().map(one -> (long) one.header().seq()).orElse(null),
                AnswerStates.last(session.outbox().list()).map(OutboxEntry::state).orElse(null),
                named.stream()
                        .map(
                                one ->
                                        new ImportedAnswer.AnsweredBundle(
                                                one.epoch(), one.seq(), one.type(), one.state()))
                        .toList(),
                rows(session));
    }

    private static void keep(Session session, VerifiedBundle bundle, AnswerBody body, byte[] file) {
        BundleHeader header = bundle.header();
        List<InboxEntry> taken = session.inbox().ofType(header.type().code());
        List<OutboxEntry> before = session.outbox().list();
        List<OutboxEntry> after =
                AnswerStates.after(before, taken, header.epoch(), header.seq(), body.answers());
        after.stream().filter(entry -> !before.contains(entry)).forEach(session.outbox()::save);
        Map<String, String> notes = notes(session, body);
        Set<String> ours = before.stream().map(OutboxEntry::digest).collect(Collectors.toSet());
        for (BundleAnswer answer : body.answers()) {
            // what a restore made us forget is answered too: its rows are no task of ours
            boolean concerns = ours.contains(answer.digest());
            if (concerns
                    && AnswerStates.newest(taken, header.epoch(), header.seq(), answer.digest())) {
                session.remarks()
                        .replace(
                                answer.digest(),
                                remarks(answer, notes, session.remarks().about(answer.digest())));
            }
        }
        after.stream()
                .filter(entry -> entry.state() == BundleState.CLOSED)
                .forEach(entry -> session.remarks().replace(entry.digest(), List.of()));
        session.inbox().save(entry(bundle, body), file);
    }

    private static InboxEntry entry(VerifiedBundle bundle, AnswerBody body) {
        BundleAnswer newest =
                body.answers().stream()
                        .max(
                                Comparator.comparingInt(BundleAnswer::epoch)
                                        .thenComparingInt(BundleAnswer::seq))
                        .orElseThrow();
        return new InboxEntry(
                bundle.header().type().code(),
                bundle.header().epoch(),
                bundle.header().seq(),
                bundle.digest(),
                body.answers().stream().map(BundleAnswer::digest).toList(),
                newest.epoch(),
                newest.seq(),
                0,
                null);
    }

    private static List<Remark> remarks(
            BundleAnswer answer, Map<String, String> notes, List<Remark> before) {
        List<Remark> remarks = new ArrayList<>();
        WholeRefusal.of(answer)
                .map(one -> before.contains(one.away(true)) ? one.away(true) : one)
                .ifPresent(remarks::add);
        for (RowRemark remark : answer.remarks()) {
            remarks.add(
                    new Remark(
                            answer.digest(),
                            remark.row(),
                            remark.code(),
                            remark.field(),
                            notes.get(answer.digest() + remark.row()),
                            false));
        }
        return remarks;
    }

    private static Map<String, String> notes(Session session, AnswerBody body) {
        Map<String, String> notes = new HashMap<>();
        if (body.notes() != null) {
            // sealed, it may be, for the key we had before
            AnswerNotes.open(body.notes(), kid -> OwnKeys.sealedFor(session, kid).map(OwnKey::key))
                    .forEach(note -> notes.put(note.digest() + note.row(), note.text()));
        }
        return notes;
    }

    private static List<RefusedRow> rows(Session session) {
        List<Remark> remarks =
                session.remarks().list().stream().filter(one -> !one.away()).toList();
        if (remarks.isEmpty()) {
            return List.of();
        }
        Map<UUID, Pupil> pupils = new HashMap<>();
        session.pupils().list().forEach(pupil -> pupils.put(pupil.id(), pupil));
        Map<String, Long> numbers = new HashMap<>();
        session.outbox().list().forEach(entry -> numbers.put(entry.digest(), entry.seq()));
        List<RemarkCode> codes =
                DirectorateTrust.installed(session)
                        .map(UpdateBody::codes)
                        .orElseGet(RemarkCodes::builtIn);
        return remarks.stream()
                .map(
                        remark ->
                                row(
                                        remark,
                                        numbers.getOrDefault(remark.bundle(), 0L),
                                        Optional.ofNullable(remark.row()).map(pupils::get),
                                        codes))
                .sorted(
                        Comparator.comparingLong(RefusedRow::seq)
                                .thenComparing(
                                        RefusedRow::code,
                                        Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static RefusedRow row(
            Remark remark, long seq, Optional<Pupil> pupil, List<RemarkCode> codes) {
        return new RefusedRow(
                remark.bundle(),
                seq,
                pupil.map(Pupil::id).orElse(null),
                pupil.map(one -> one.code().value()).orElse(null),
                pupil.map(one -> one.name().whole()).orElse(null),
                remark.code(),
                WholeRefusal.text(remark.code())
                        .orElseGet(() -> RemarkCodes.text(codes, remark.code())),
                remark.field(),
                remark.note());
    }

    /**
     * The answer a letter belongs to, by the check code printed on it.
     *
     * @param typed digits of the code, blanks do not matter
     * @return number of the answer; empty when no answer taken so far has this code
     * @throws UserProblem {@code work.receive.code-mistyped} when the digits cannot be a code
     */
    public Optional<Long> ofLetter(String typed) {
        VerificationCode none = VerificationCode.ofDigest(new byte[32]);
        if (none.check(typed) == VerificationCode.Typed.MISTYPED) {
            throw UserProblem.of("work.receive.code-mistyped");
        }
        return installation
                .store()
                .read(
                        session ->
                                session.inbox().ofType(BundleType.ANSWER.code()).stream()
                                        .filter(one -> codeOf(one).check(typed) == Typed.SAME)
                                        .map(InboxEntry::seq)
                                        .findFirst());
    }

    private static VerificationCode codeOf(InboxEntry entry) {
        return VerificationCode.ofDigest(HexFormat.of().parseHex(entry.digest()));
    }
}
