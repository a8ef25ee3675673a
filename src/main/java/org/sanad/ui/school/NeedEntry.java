package org.sanad.ui.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import org.sanad.model.Problem;
import org.sanad.model.SchoolYear;
import org.sanad.model.UserProblem;
import org.sanad.model.need.NeedKey;
import org.sanad.model.need.NeedRow;
import org.sanad.model.need.NeedsBook;
import org.sanad.model.need.NeedsStatement;
import org.sanad.work.drafts.Drafts;
import org.sanad.work.needs.CorrectionEntry;
import org.sanad.work.needs.DeliveryEntry;
import org.sanad.work.needs.EnteredPieces;
import org.sanad.work.needs.HandOutEntry;
import org.sanad.work.needs.NeedSpot;
import org.sanad.work.needs.NeedsChange;
import org.sanad.work.needs.PiecesCorrection;
import org.sanad.work.needs.SchoolNeeds;
import org.sanad.work.needs.StockEntry;
import org.sanad.work.school.SchoolDesk;

/**
 * What is typed for the row chosen in the table: its site, level, gender and article are known.
 * What is typed and not saved waits for each row apart, on the disk whenever a field is left.
 */
public final class NeedEntry {
    /** What is entered. */
    public enum Kind {
        STOCK(List.of("recovered", "good", "damaged", "lost")),
        DELIVERY(List.of("date", "quantity", "damaged", "slip", "supplier")),
        HANDOUT(List.of("date", "quantity")),
        EXPECTED(List.of("repeating", "joining", "leaving"));

        @SuppressWarnings("ImmutableEnumChecker") // made by List.of
        private final List<String> fields;

        Kind(List<String> fields) {
            this.fields = List.copyOf(fields);
        }

        /** Names of its fields in the order asked. */
        public List<String> fields() {
            return fields;
        }
    }

    /** Whether a piece of the row is being mended, and which: its id. */
    private static final String MENDED = "mended";

    private final NeedsViewModel model;
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.STOCK);
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final NeedTyping typing = new NeedTyping();
    private final PieceMending mending;
    private final KeptForm drafts;

    NeedEntry(NeedsViewModel model) {
        this.model = model;
        mending = new PieceMending(model);
        drafts = model.typing(Drafts.Form.NEED, new Fields());
    }

    private final class Fields implements KeptForm.Fields {
        @Override
        public Map<String, String> stored() {
            return texts(TypedText::stored, "");
        }

        @Override
        public Map<String, String> typed() {
            EnteredPieces mended = mending.piece().get();
            return texts(field -> field.text().get(), mended == null ? "" : mended.id().toString());
        }

        private Map<String, String> texts(Function<TypedText, String> text, String mended) {
            Map<String, String> texts = typing.texts(text);
            texts.put(MENDED, mended);
            return texts;
        }

        @Override
        public void fill(Map<String, String> texts) {
            typing.fill(texts);
            typing.toShow(kind.get()).ifPresent(kind::set);
            model.pieces().stream()
                    .filter(one -> one.id().toString().equals(texts.get(MENDED)))
                    .filter(one -> !mending.isMended(one))
                    .findFirst()
                    .ifPresent(NeedEntry.this::correct);
        }
    }

    /** Keeps what is typed and not saved, as soon as a field is left. */
    void keep() {
        mending.keep();
        drafts.keep();
    }

    /** Keeps what is typed for a row, and tells whether it shows what was typed earlier. */
    KeptForm typing() {
        return drafts;
    }

    /** A delivery or hand-out entered before, while it is mended. */
    PieceMending mending() {
        return mending;
    }

    /**
     * Shows what was counted and corrected before for a row, so that saving one number does not
     * blank the others; what is being typed stays. What was typed for another row waits for that.
     */
    void stands(NeedRow row, NeedsBook book, NeedsStatement statement) {
        NeedTyping.Row now = row == null ? null : NeedTyping.Row.of(row, statement);
        boolean another = !Objects.equals(now, typing.row());
        if (another) {
            leave();
        }
        typing.stands(now, book);
        if (another && now != null) {
            drafts.open(now.subject());
        }
    }

    private void leave() {
        drafts.keep();
        drafts.close();
        mending.leave();
        problem.set(null);
    }

    /** Puts a delivery or a hand-out entered before into the form, to be mended. */
    public void correct(EnteredPieces one) {
        kind.set(PieceMending.kind(one));
        problem.set(null);
        mending.open(one);
        drafts.keep();
    }

    /** Removes a delivery or a hand-out; how it was is kept. */
    public void remove(EnteredPieces one) {
        problem.set(null);
        model.enter(
                desk -> {
                    desk.pieces().remove(one.id(), null);
                    return one;
                },
                () -> {
                    mending.gone(one);
                    drafts.keep();
                },
                drafts.refusal(refused -> problem.set(refused.problem())));
    }

    /** Records what is typed; a refusal stays beside the form, which keeps its text. */
    public void save() {
        problem.set(null);
        if (typing.row() == null) {
            return;
        }
        keep();
        try {
            if (mending.piece().get() == null) {
                enter(typing.row());
            } else {
                mend(mending.piece().get());
            }
        } catch (UserProblem refused) {
            problem.set(refused.problem());
        }
    }

    private void mend(EnteredPieces one) {
        if (mending.typing().underWay()) {
            return;
        }
        boolean delivery = kind.get() == Kind.DELIVERY;
        PiecesCorrection change =
                new PiecesCorrection(
                        null,
                        date(),
                        delivery ? field("supplier").get() : null,
                        delivery ? field("slip").get() : null,
                        number("quantity"),
                        delivery ? (Integer) number("damaged") : null,
                        null);
        Drafts.Waiting sent = mending.typing().waiting();
        write(
                mending.saving(sent, change),
                () -> {
                    mending.saved(one, sent);
                    drafts.keep();
                },
                mending.typing());
    }

    private void enter(NeedTyping.Row row) {
        if (drafts.underWay()) {
            return;
        }
        Kind of = kind.get();
        Drafts.Waiting waiting = drafts.waiting(row.subject(), typing.texts(of));
        Function<SchoolNeeds, NeedsChange> entering = entering(row.key());
        Map<String, String> sent = typing.sent(of);
        write(
                drafts.around(waiting, desk -> taken(entering.apply(desk.typed(waiting).needs()))),
                () -> {
                    drafts.saved(row.subject());
                    if (row.equals(typing.row())) {
                        typing.saved(of, sent);
                        drafts.keep();
                    }
                },
                drafts);
    }

    /** A refusal stays beside the form as long as that is about the same. */
    private void write(Function<SchoolDesk, ?> writing, Runnable onSaved, KeptForm form) {
        model.enter(writing, onSaved, form.refusal(refused -> problem.set(refused.problem())));
    }

    private Function<SchoolNeeds, NeedsChange> entering(NeedKey row) {
        String code = row.programme();
        SchoolYear year = row.year();
        NeedSpot spot =
                new NeedSpot(model.site(row.site()), row.level(), row.gender(), row.article());
        return switch (kind.get()) {
            case STOCK -> {
                StockEntry stock =
                        new StockEntry(
                                0,
                                spot,
                                number("recovered"),
                                number("good"),
                                number("damaged"),
                                number("lost"));
                yield needs -> needs.count(code, year, List.of(stock));
            }
            case DELIVERY -> {
                DeliveryEntry delivery =
                        new DeliveryEntry(
                                0,
                                spot,
                                date(),
                                field("supplier").get(),
                                field("slip").get(),
                                number("quantity"),
                                number("damaged"));
                yield needs -> needs.deliver(code, year, List.of(delivery));
            }
            case HANDOUT -> {
                HandOutEntry handOut = new HandOutEntry(0, spot, date(), number("quantity"));
                yield needs -> needs.handOut(code, year, List.of(handOut));
            }
            case EXPECTED -> {
                CorrectionEntry correction =
                        new CorrectionEntry(
                                0, spot, number("repeating"), number("joining"), number("leaving"));
                yield needs -> needs.correct(code, year, List.of(correction));
            }
        };
    }

    private static NeedsChange taken(NeedsChange change) {
        if (!change.problems().isEmpty()) {
            throw new UserProblem(change.problems().get(0));
        }
        return change;
    }

    /** An empty field is 0. */
    private int number(String name) {
        return count(field(name).get());
    }

    /** An empty text is 0. */
    static int count(String written) {
        String typed = DayText.digits(written);
        if (typed.isEmpty()) {
            return 0;
        }
        if (!typed.matches("[0-9]{1,7}")) {
            throw UserProblem.of("ui.needs.not-a-number");
        }
        return Integer.parseInt(typed);
    }

    private LocalDate date() {
        Optional<LocalDate> day = PupilEditor.date(field("date").get());
        return day.orElseThrow(() -> UserProblem.of("ui.needs.not-a-day"));
    }

    /** Leaves what was being mended as it is; what is typed of something new stays. */
    void stopCorrecting() {
        mending.giveUp();
        problem.set(null);
        drafts.keep();
    }

    public ObjectProperty<Kind> kind() {
        return kind;
    }

    /** A field by its name: of the piece that is mended, else of the kind entered. */
    public StringProperty field(String name) {
        return mending.piece().get() == null ? typing.field(kind.get(), name) : mending.field(name);
    }

    /** What is being mended, or null while something new is entered. */
    public ReadOnlyObjectProperty<EnteredPieces> correcting() {
        return mending.piece();
    }

    /** Throws away what is typed for the row; what is mended stays as it is typed. */
    void revert() {
        typing.revert();
        problem.set(null);
        drafts.reverted();
    }

    /** Whether the form shows something new that was typed earlier and not saved. */
    BooleanBinding restored() {
        return drafts.restored().and(mending.piece().isNull());
    }

    /** Why the last entry was not taken, or null. */
    public ObjectProperty<Problem> problem() {
        return problem;
    }
}
