package org.sanad.work.review;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.exchange.RemarkCode;
import org.sanad.exchange.RemarkCodes;
import org.sanad.i18n.Isolate;
import org.sanad.model.Gresa;
import org.sanad.model.LocalizedText;
import org.sanad.print.ListColumn;
import org.sanad.print.ListDocument;
import org.sanad.print.ListDocument.Column;
import org.sanad.print.ListDocument.Field;
import org.sanad.print.ListDocument.Kind;
import org.sanad.print.PaperPart;
import org.sanad.print.PaperText;
import org.sanad.seal.VerificationCode;
import org.sanad.store.Decision;
import org.sanad.work.paper.OfficeHead;

/**
 * What a letter with an answer is made from.
 *
 * @param school the answer is for
 * @param name of the school as the directorate has it, or null
 * @param answer the bundle it goes with
 * @param decisions that the answer tells
 * @param declared pupils its refused rows are of, by digest of their bundle and random id
 */
record AnswerLetter(
        Gresa school,
        String name,
        Told answer,
        List<Decision> decisions,
        Map<String, Map<UUID, Who>> declared) {
    AnswerLetter {
        decisions = List.copyOf(decisions);
        declared = Map.copyOf(declared);
    }

    /**
     * The answer's bundle.
     *
     * @param campaign or null
     * @param digest of the bundle, hex: its check code is made from it
     */
    record Told(String campaign, long seq, String fileName, String digest) {}

    /**
     * A pupil as the school declared him.
     *
     * @param code MASSAR code
     * @param schoolClass or null
     */
    record Who(String code, String name, String schoolClass) {}

    /** The letter, under the directorate's head. */
    ListDocument document(OfficeHead head) {
        List<PaperPart> parts = new ArrayList<>();
        parts.add(new PaperPart.Facts(null, facts()));
        parts.add(
                new PaperPart.Words(
                        PaperText.message("work.paper.answer.opening"), PaperPart.Manner.BODY));
        parts.add(decided(head));
        List<List<String>> rows = rows(head);
        if (!rows.isEmpty()) {
            parts.add(refused(rows));
        }
        parts.add(code());
        parts.add(
                new PaperPart.Words(
                        PaperText.message("work.paper.answer.advice"), PaperPart.Manner.NOTE));
        PaperText title = PaperText.message("work.paper.title.answer-letter");
        return head.list(title, List.of(), List.of(), List.of(), true)
                .upright()
                .with(parts, List.of());
    }

    private PaperPart code() {
        VerificationCode code = VerificationCode.ofDigest(HexFormat.of().parseHex(answer.digest()));
        String qr =
                String.join(
                        ";",
                        "SANAD1",
                        "ANSWER",
                        school.value(),
                        Long.toString(answer.seq()),
                        code.digits(),
                        answer.digest());
        return new PaperPart.Code(PaperText.message("work.paper.answer.code"), code.text(), qr);
    }

    private List<Field> facts() {
        List<Field> facts = new ArrayList<>();
        facts.add(fact("print.info.school", name == null ? "" : name));
        facts.add(fact("print.info.gresa", Isolate.leftToRight(school.value())));
        if (answer.campaign() != null) {
            facts.add(fact("work.paper.column.campaign", Isolate.leftToRight(answer.campaign())));
        }
        facts.add(
                fact("work.paper.answer.number", Isolate.leftToRight(Long.toString(answer.seq()))));
        facts.add(fact("work.paper.answer.file", Isolate.leftToRight(answer.fileName())));
        return facts;
    }

    private static Field fact(String key, String value) {
        return new Field(PaperText.message(key), PaperText.same(value));
    }

    private PaperPart decided(OfficeHead head) {
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

    private List<List<String>> rows(OfficeHead head) {
        List<RemarkCode> known = RemarkCodes.builtIn();
        List<List<String>> rows = new ArrayList<>();
        for (Decision decision : decisions) {
            Map<UUID, Who> pupils = declared.getOrDefault(decision.digest(), Map.of());
            for (Decision.RefusedRow one : decision.rows()) {
                Who pupil = one.pupil() == null ? null : pupils.get(one.pupil());
                LocalizedText reason = RemarkCodes.text(known, one.code());
                String words = reason.in(head.language().main().code());
                List<String> row = new ArrayList<>();
                row.add(Long.toString(decision.seq()));
                row.add(pupil == null ? null : pupil.code());
                row.add(pupil == null ? null : pupil.name());
                row.add(pupil == null ? null : pupil.schoolClass());
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
