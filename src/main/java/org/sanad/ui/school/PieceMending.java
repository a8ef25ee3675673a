package org.sanad.ui.school;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import org.sanad.work.drafts.Drafts;
import org.sanad.work.needs.EnteredPieces;
import org.sanad.work.needs.PiecesCorrection;
import org.sanad.work.school.SchoolDesk;

/**
 * A delivery or a hand-out entered before, while it is mended. Its fields are not those of a new
 * one: what is typed here can never be entered a second time.
 */
final class PieceMending {
    private final KeptForm drafts;
    private final Map<String, TypedText> fields = new HashMap<>();
    private final ReadOnlyObjectWrapper<EnteredPieces> piece = new ReadOnlyObjectWrapper<>();

    PieceMending(NeedsViewModel model) {
        NeedEntry.Kind.DELIVERY.fields().forEach(name -> fields.put(name, new TypedText()));
        drafts = model.typing(Drafts.Form.PIECES, new TypedTexts(this::shown));
    }

    /** Those of the piece that is mended. */
    private Map<String, TypedText> shown() {
        return kind(piece.get()).fields().stream()
                .collect(Collectors.toMap(name -> name, fields::get));
    }

    /** What a piece is entered as. */
    static NeedEntry.Kind kind(EnteredPieces one) {
        return one.kind() == EnteredPieces.Kind.DELIVERY
                ? NeedEntry.Kind.DELIVERY
                : NeedEntry.Kind.HANDOUT;
    }

    /** Begins to mend a piece, with what was typed of it before and not saved. */
    void open(EnteredPieces one) {
        leave();
        Map<String, String> stands = texts(one);
        fields.forEach((name, field) -> field.shows(stands.get(name)));
        piece.set(one);
        drafts.open(one.id());
    }

    private static Map<String, String> texts(EnteredPieces one) {
        return Map.of(
                "date",
                DayText.written(one.date()),
                "quantity",
                Integer.toString(one.quantity()),
                "damaged",
                Integer.toString(one.damaged()),
                "slip",
                Objects.requireNonNullElse(one.slip(), ""),
                "supplier",
                Objects.requireNonNullElse(one.supplier(), ""));
    }

    /** Keeps what is typed and not saved. */
    void keep() {
        drafts.keep();
    }

    /** Turns away from the piece; what was typed of it waits for it. */
    void leave() {
        keep();
        close();
    }

    /** Leaves the piece as it is; what was typed of it is thrown away. */
    void giveUp() {
        fields.values().forEach(field -> field.shows(field.stored()));
        drafts.reverted();
        close();
    }

    private void close() {
        drafts.close();
        piece.set(null);
    }

    /** The job that saves what was sent, as a correction of the piece. */
    Function<SchoolDesk, UUID> saving(Drafts.Waiting sent, PiecesCorrection correction) {
        return drafts.around(
                sent,
                desk -> {
                    desk.typed(sent).pieces().correct(sent.subject(), correction);
                    return sent.subject();
                });
    }

    /** What was sent of a piece is saved; what was typed since stays in sight. */
    void saved(EnteredPieces one, Drafts.Waiting sent) {
        drafts.saved(one.id());
        if (isMended(one)) {
            shown().forEach((name, field) -> field.sent(sent.texts().get(name)));
            if (shown().values().stream().anyMatch(TypedText::differs)) {
                keep();
            } else {
                close();
            }
        }
    }

    /** A piece is gone; what was typed of it waits, should it be put back. */
    void gone(EnteredPieces one) {
        if (isMended(one)) {
            leave();
        }
    }

    /** Whether it is this one that is mended. */
    boolean isMended(EnteredPieces one) {
        return piece.get() != null && piece.get().id().equals(one.id());
    }

    /** A field by its name. */
    StringProperty field(String name) {
        return fields.get(name).text();
    }

    /** What is mended, or null. */
    ReadOnlyObjectProperty<EnteredPieces> piece() {
        return piece.getReadOnlyProperty();
    }

    /** Keeps what is typed, and tells whether the form shows what was typed earlier. */
    KeptForm typing() {
        return drafts;
    }
}
