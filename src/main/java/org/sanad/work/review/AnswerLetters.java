package org.sanad.work.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.sanad.exchange.BundleType;
import org.sanad.exchange.BundleVerifier;
import org.sanad.exchange.DeclarationBody;
import org.sanad.exchange.RemarkCode;
import org.sanad.exchange.RemarkCodes;
import org.sanad.exchange.SignedBundle;
import org.sanad.exchange.Snapshot;
import org.sanad.exchange.VerifiedBundle;
import org.sanad.i18n.Isolate;
import org.sanad.model.Gresa;
import org.sanad.model.LocalizedText;
import org.sanad.model.Placement;
import org.sanad.model.Pupil;
import org.sanad.model.UserProblem;
import org.sanad.print.ListColumn;
import org.sanad.print.ListDocument;
import org.sanad.print.ListDocument.Column;
import org.sanad.print.ListDocument.Field;
import org.sanad.print.ListDocument.Kind;
import org.sanad.print.PaperPart;
import org.sanad.print.PaperText;
import org.sanad.seal.VerificationCode;
import org.sanad.store.Decision;
import org.sanad.store.Dispatch;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;
import org.sanad.work.paper.OfficeHead;

/**
 * The letter that goes with an answer to a school: what was decided of each of its bundles, every
 * row to be corrected, and the check code of the answer's file. Who has the stamped letter knows
 * the file is the directorate's when the same code comes out of it.
 */
final class AnswerLetters {
    private final Installation installation;
    private final Function<Session, BundleVerifier> verifier;

    AnswerLetters(Installation installation, Function<Session, BundleVerifier> verifier) {
        this.installation = installation;
        this.verifier = verifier;
    }

    /** What a letter is made from. */
    private record Read(
            SignedBundle answer, List<Decision> decisions, Map<String, Snapshot> declared) {}

    /** The newest answer of a school's stream; empty while none was made. */
    static Optional<Dispatch> newest(Session session, Gresa school) {
        return session.dispatches()
                .last(school.value())
                .filter(one -> BundleType.ANSWER.code().equals(one.type()));
    }

    /**
     * The letter of a school's newest answer.
     *
     * @param name of the school as the directorate has it, or null
     * @throws UserProblem {@code work.review.no-answer} when none was made for it
     */
    ListDocument letter(Gresa school, String name, OfficeHead head) {
        Read read = installation.store().read(session -> read(session, school));
        List<PaperPart> parts = new ArrayList<>();
        parts.add(new PaperPart.Facts(null, facts(school, name, read.answer())));
        parts.add(
                new PaperPart.Words(
                        PaperText.message("work.paper.answer.opening"), PaperPart.Manner.BODY));
        parts.add(decisions(read.decisions(), head));
        List<List<String>> rows = refused(read, head);
        if (!rows.isEmpty()) {
            parts.add(refused(rows));
        }
        VerificationCode code = read.answer().checkCode();
        String qr =
                "SANAD1;ANSWER;"
                        + school.value()
                        + ";"
                        + read.answer().header().seq()
                        + ";"
                        + code.digits()
                        + ";"
                        + read.answer().digest();
        parts.add(new PaperPart.Code(PaperText.message("work.paper.answer.code"), code.text(), qr));
        parts.add(
                new PaperPart.Words(
                        PaperText.message("work.paper.answer.advice"), PaperPart.Manner.NOTE));
        return head.list(
                        PaperText.message("work.paper.title.answer-letter"),
                        List.of(),
                        List.of(),
                        List.of(),
                        true)
                .upright()
                .with(parts, List.of());
    }

    private Read read(Session session, Gresa school) {
        Dispatch newest =
                newest(session, school)
                        .orElseThrow(() -> UserProblem.of("work.review.no-answer", school));
        List<Decision> decisions =
                session.decisions().ofSchool(school).stream()
                        .filter(one -> newest.digest().equals(one.told()))
                        .sorted(
                                Comparator.comparingLong(Decision::epoch)
                                        .thenComparingLong(Decision::seq))
                        .toList();
        Map<String, Snapshot> declared = new HashMap<>();
        for (Decision one : decisions) {
            if (!one.rows().isEmpty()) {
                session.intake()
                        .file(one.digest())
                        .flatMap(file -> verifier.apply(session).reopen(file))
                        .map(VerifiedBundle::body)
                        .filter(DeclarationBody.class::isInstance)
                        .map(DeclarationBody.class::cast)
                        .ifPresent(body -> declared.put(one.digest(), body.snapshot()));
            }
        }
        SignedBundle answer = new Dispatching(installation, session).signed(newest);
        return new Read(answer, decisions, declared);
    }

    private static List<Field> facts(Gresa school, String name, SignedBundle answer) {
        List<Field> facts = new ArrayList<>();
        facts.add(fact("print.info.school", name == null ? "" : name));
        facts.add(fact("print.info.gresa", Isolate.leftToRight(school.value())));
        String campaign = answer.header().campaign();
        if (campaign != null) {
            facts.add(fact("work.paper.column.campaign", Isolate.leftToRight(campaign)));
        }
        facts.add(
                fact(
                        "work.paper.answer.number",
                        Isolate.leftToRight(Integer.toString(answer.header().seq()))));
        facts.add(fact("work.paper.answer.file", Isolate.leftToRight(answer.fileName())));
        return facts;
    }

    private static Field fact(String key, String value) {
        return new Field(PaperText.message(key), PaperText.same(value));
    }

    private static PaperPart decisions(List<Decision> decisions, OfficeHead head) {
        List<List<String>> rows = new ArrayList<>();
        for (Decision one : decisions) {
            List<String> row = new ArrayList<>();
            row.add(one.seq() == 0 ? null : Long.toString(one.seq()));
            row.add(VerificationCode.ofDigest(HexFormat.of().parseHex(one.digest())).text());
            row.add(OfficePapers.state(one.verdict()).in(head.language().main()));
            row.add(Integer.toString(one.rows().size()));
            row.add(one.code());
            rows.add(row);
        }
        return new PaperPart.SmallTable(
                PaperText.message("work.paper.answer.decisions"),
                List.of(
                        new Column(PaperText.message("work.paper.column.bundle"), Kind.NUMBER),
                        new Column(PaperText.message("work.paper.answer.its-code"), Kind.CODE),
                        new Column(PaperText.message("work.paper.column.decision"), Kind.TEXT),
                        new Column(PaperText.message("work.paper.answer.remarks"), Kind.NUMBER),
                        new Column(PaperText.message("work.paper.answer.cause"), Kind.CODE)),
                rows);
    }

    private List<List<String>> refused(Read read, OfficeHead head) {
        List<RemarkCode> known = RemarkCodes.builtIn();
        List<List<String>> rows = new ArrayList<>();
        for (Decision decision : read.decisions()) {
            Snapshot declared = read.declared().get(decision.digest());
            Map<UUID, Pupil> pupils = new HashMap<>();
            Map<UUID, String> classes = new HashMap<>();
            if (declared != null) {
                declared.pupils().forEach(pupil -> pupils.put(pupil.id(), pupil));
                for (Placement place : declared.placements()) {
                    classes.put(place.pupil(), place.schoolClass());
                }
            }
            for (Decision.RefusedRow one : decision.rows()) {
                Pupil pupil = pupils.get(one.pupil());
                LocalizedText reason = RemarkCodes.text(known, one.code());
                String words = reason.in(head.language().main().code());
                List<String> row = new ArrayList<>();
                row.add(Long.toString(decision.seq()));
                row.add(pupil == null ? null : pupil.code().value());
                row.add(pupil == null ? null : pupil.name().whole());
                row.add(classes.get(one.pupil()));
                row.add(one.note() == null ? words : words + " \u2013 " + one.note());
                rows.add(row);
            }
        }
        return rows;
    }

    private static PaperPart refused(List<List<String>> rows) {
        return new PaperPart.SmallTable(
                PaperText.message("work.paper.answer.rows"),
                List.of(
                        new Column(PaperText.message("work.paper.column.bundle"), Kind.NUMBER),
                        new Column(ListColumn.CODE.column().title(), Kind.CODE),
                        new Column(ListColumn.NAME.column().title(), Kind.TEXT),
                        new Column(ListColumn.CLASS.column().title(), Kind.CODE),
                        new Column(PaperText.message("work.paper.answer.reason"), Kind.PROSE)),
                rows);
    }
}
