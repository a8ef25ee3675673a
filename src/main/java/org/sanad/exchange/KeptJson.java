package org.sanad.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sanad.model.KeptViolation;
import org.sanad.model.Subject;

/** Doubts a head keeps with a reason, within a declaration; left out when there is none. */
final class KeptJson {
    /** Name of the array in the body. */
    static final String MEMBER = "kept";

    private static final Pattern CHECK = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{32}");

    private KeptJson() {}

    static void write(JsonGenerator out, List<KeptViolation> kept) throws IOException {
        if (kept.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart(MEMBER);
        for (KeptViolation one : kept) {
            out.writeStartObject();
            out.writeStringField("check", one.check());
            out.writeObjectFieldStart("subject");
            out.writeStringField("kind", one.subject().kind().code());
            out.writeStringField("key", TextRules.clean(one.subject().key()));
            out.writeEndObject();
            out.writeStringField("fingerprint", one.fingerprint());
            out.writeStringField("reason", one.reason());
            out.writeStringField("text", TextRules.clean(one.text()));
            out.writeStringField("since", one.since().toString());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /**
     * @param ids of pupils, households and sites of the declaration
     */
    static List<KeptViolation> read(Members body, Set<UUID> ids) {
        if (body.node(MEMBER) == null) {
            return List.of();
        }
        Set<List<Object>> seen = new HashSet<>();
        List<KeptViolation> kept = body.list(MEMBER, (node, place) -> one(node, place, ids, seen));
        if (kept.isEmpty()) {
            throw body.refuse(MEMBER);
        }
        return kept;
    }

    private static KeptViolation one(
            JsonNode node, String place, Set<UUID> ids, Set<List<Object>> seen) {
        Members row =
                Members.of(
                        node,
                        place,
                        BundleCode.P01,
                        "check",
                        "subject",
                        "fingerprint",
                        "reason",
                        "text",
                        "since");
        KeptViolation kept =
                new KeptViolation(
                        row.matching("check", CHECK),
                        subject(row.object("subject", "kind", "key"), ids),
                        row.matching("fingerprint", FINGERPRINT),
                        row.matching("reason", DeclarationJson.CODE),
                        row.textOrNull("text"),
                        row.date("since"));
        if (!seen.add(List.of(kept.check(), kept.subject(), kept.fingerprint()))) {
            throw row.refuse("subject");
        }
        return kept;
    }

    private static Subject subject(Members row, Set<UUID> ids) {
        Subject.Kind kind = row.coded("kind", false, Subject.Kind::ofCode);
        if (kind.byId() && !ids.contains(row.uuid("key"))) {
            throw row.refuse("key");
        }
        return new Subject(kind, row.text("key"));
    }
}
