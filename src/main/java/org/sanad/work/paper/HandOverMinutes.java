package org.sanad.work.paper;

import java.util.ArrayList;
import java.util.List;
import org.sanad.i18n.Formats;
import org.sanad.i18n.Isolate;
import org.sanad.model.attendance.AttendanceBook;
import org.sanad.model.need.NeedsBook;
import org.sanad.model.pack.Programme;
import org.sanad.print.ListDocument;
import org.sanad.print.ListDocument.Column;
import org.sanad.print.ListDocument.Field;
import org.sanad.print.ListDocument.Kind;
import org.sanad.print.PaperPart;
import org.sanad.print.PaperText;
import org.sanad.store.OutboxEntry;
import org.sanad.work.paper.PaperFrame.Listed;

/**
 * محضر تسليم المهام: what one head hands to the next, counted by the program, with room for what it
 * cannot count. It names no pupil.
 */
final class HandOverMinutes {
    private static final int REMARK_LINES = 2;

    private final PaperFrame frame;

    HandOverMinutes(PaperFrame frame) {
        this.frame = frame;
    }

    ListDocument document(PaperText title) {
        List<PaperPart> parts = new ArrayList<>();
        parts.add(
                new PaperPart.Words(
                        PaperText.message("work.paper.minutes.opening"), PaperPart.Manner.BODY));
        parts.add(
                new PaperPart.Facts(
                        null,
                        List.of(
                                PupilCards.fact(
                                        "work.paper.minutes.leaving",
                                        frame.data().school().headName()),
                                PupilCards.fact("work.paper.minutes.coming", null),
                                PupilCards.fact("work.paper.minutes.decision", null),
                                PupilCards.fact("work.paper.column.date", null))));
        parts.add(records());
        parts.add(programmes());
        parts.add(
                new PaperPart.SmallTable(
                        PaperText.message("work.paper.minutes.things"),
                        List.of(
                                new Column(
                                        PaperText.message("work.paper.minutes.thing"), Kind.TEXT),
                                new Column(
                                        PaperText.message("work.paper.column.remarks"),
                                        Kind.ENTRY)),
                        List.of(
                                thing("computer"),
                                thing("stick"),
                                thing("password"),
                                thing("recovery"))));
        parts.add(
                new PaperPart.Words(
                        PaperText.message("work.paper.minutes.remarks"), PaperPart.Manner.STRONG));
        parts.add(new PaperPart.Lines(REMARK_LINES));
        return frame.sheet(title, parts, false)
                .signedBy(
                        List.of(
                                PaperText.message("work.paper.minutes.sign.leaving"),
                                PaperText.message("work.paper.minutes.sign.coming"),
                                PaperText.message("work.paper.minutes.sign.witness")));
    }

    private List<String> thing(String name) {
        List<String> row = new ArrayList<>();
        row.add(frame.word("work.paper.minutes.thing." + name));
        row.add(null);
        return row;
    }

    private PaperPart records() {
        AttendanceBook attendance = frame.read(session -> session.attendance().book(frame.year()));
        NeedsBook needs = frame.read(session -> session.needs().book(frame.year()));
        List<OutboxEntry> sent = frame.read(session -> session.outbox().list());
        List<Listed> pupils = frame.listed();
        List<Field> rows = new ArrayList<>();
        rows.add(count("pupils", pupils.size()));
        rows.add(count("girls", PaperFrame.girls(pupils)));
        rows.add(count("households", frame.data().households().size()));
        rows.add(count("sites", frame.data().sites().size()));
        rows.add(count("months", attendance.entered().size()));
        rows.add(count("deliveries", needs.deliveries().size()));
        rows.add(count("hand-outs", needs.handOuts().size()));
        rows.add(count("bundles", sent.size()));
        return new PaperPart.Facts(PaperText.message("work.paper.minutes.records"), rows);
    }

    private PaperPart programmes() {
        List<Field> rows = new ArrayList<>();
        List<Listed> pupils = frame.listed();
        for (Programme programme : frame.programmes()) {
            long takers =
                    pupils.stream().filter(one -> PaperFrame.enrolled(one, programme)).count();
            rows.add(new Field(Letterheads.paper(programme.shortName()), number(takers)));
        }
        return new PaperPart.Facts(PaperText.message("work.paper.minutes.programmes"), rows);
    }

    private Field count(String name, long count) {
        return new Field(PaperText.message("work.paper.minutes.record." + name), number(count));
    }

    private PaperText number(long count) {
        String figure = new Formats(frame.language().main()).number(count);
        return PaperText.same(Isolate.leftToRight(figure));
    }
}
