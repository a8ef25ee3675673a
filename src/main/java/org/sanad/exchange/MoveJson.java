package org.sanad.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sanad.model.Gresa;
import org.sanad.model.Move;
import org.sanad.model.MoveKind;
import org.sanad.model.SchoolYear;

/** A pupil's arrival or departure within a declaration. The head's note stays at the school. */
final class MoveJson {
    /** Name of the array in the body. */
    static final String MEMBER = "moves";

    private static final Pattern REASON = Pattern.compile("[A-Z0-9][A-Z0-9_-]{0,39}");

    private MoveJson() {}

    static void write(JsonGenerator out, Move move) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", move.id().toString());
        out.writeStringField("pupil", move.pupil().toString());
        out.writeStringField("kind", move.kind().code());
        out.writeStringField("date", move.date().toString());
        out.writeStringField("school", move.school() == null ? null : move.school().value());
        out.writeStringField("schoolName", TextRules.clean(move.schoolName()));
        out.writeStringField("reason", move.reason());
        out.writeEndObject();
    }

    /**
     * @param year the move lies in
     * @param pupils of the declaration
     * @param seen ids read already
     */
    static Move read(
            JsonNode node, String place, SchoolYear year, Set<UUID> pupils, Set<UUID> seen) {
        Members row =
                Members.of(
                        node,
                        place,
                        BundleCode.P01,
                        "id",
                        "pupil",
                        "kind",
                        "date",
                        "school",
                        "schoolName",
                        "reason");
        Move move =
                new Move(
                        row.uuid("id"),
                        row.uuid("pupil"),
                        row.coded("kind", false, MoveKind::ofCode),
                        row.date("date"),
                        row.coded("school", true, MoveJson::gresa),
                        row.textOrNull("schoolName"),
                        row.matchingOrNull("reason", REASON),
                        null);
        if (!seen.add(move.id())) {
            throw row.refuse("id");
        }
        if (!pupils.contains(move.pupil())) {
            throw row.refuse("pupil");
        }
        if (!move.year().equals(year)) {
            throw row.refuse("date");
        }
        return move;
    }

    private static Optional<Gresa> gresa(String text) {
        return Gresa.parse(text).filter(gresa -> gresa.value().equals(text));
    }
}
