package org.sanad.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** {@link BundleHeader} to JSON and strictly back (H01, H02). */
final class HeaderJson {
    static final String PLACE = "/header";

    private static final String[] MEMBERS = {
        "v",
        "type",
        "id",
        "iss",
        "aud",
        "aud_kid",
        "campaign",
        "chain",
        "epoch",
        "epoch_id",
        "seq",
        "prev",
        "supersedes",
        "pack",
        "directory",
        "seen",
        "iat",
        "clock",
        "app",
        "counts"
    };
    private static final Pattern PARTY =
            Pattern.compile("(school|directorate|province):[A-Za-z0-9.-]{1,40}");
    private static final Pattern CAMPAIGN = Pattern.compile("[0-9]{4}-[0-9]{4}");
    private static final Pattern KID = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern EPOCH_ID = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_-]{0,39}");
    private static final Pattern COUNT_NAME =
            Pattern.compile("pupils|households|answers|remarks|keys|schools|[A-Z][A-Z0-9_-]{0,39}");
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9.+_-]{1,40}");

    private HeaderJson() {}

    static BundleHeader read(JsonNode node) {
        JsonNode version = node.path("v");
        if (version.isIntegralNumber() && !(version.isInt() && version.intValue() == 1)) {
            throw new Refusal(BundleCode.H02);
        }
        Members header = Members.of(node, PLACE, BundleCode.H01, MEMBERS);
        header.integer("v", 1);
        return new BundleHeader(
                header.coded("type", false, BundleType::ofCode),
                header.uuid("id"),
                header.text("iss"),
                header.matching("aud", PARTY),
                header.matchingOrNull("aud_kid", KID),
                header.matchingOrNull("campaign", CAMPAIGN),
                header.uuid("chain"),
                header.integer("epoch", 1),
                header.matching("epoch_id", EPOCH_ID),
                header.integer("seq", 1),
                header.matchingOrNull("prev", SHA256),
                supersedes(header),
                pack(header.object("pack", "version", "sha256")),
                header.integer("directory", 0),
                header.objectOrNull("seen", "last_answer")
                        .map(seen -> seen.matching("last_answer", SHA256))
                        .orElse(null),
                instant(header, "iat"),
                clock(header.object("clock", "suspect", "min")),
                app(header.object("app", "name", "version")),
                counts(header));
    }

    private static BundleHeader.Supersedes supersedes(Members header) {
        return header.objectOrNull("supersedes", "id", "digest", "reason")
                .map(
                        old ->
                                new BundleHeader.Supersedes(
                                        old.uuid("id"),
                                        old.matching("digest", SHA256),
                                        old.matching("reason", CODE)))
                .orElse(null);
    }

    private static BundleHeader.PackReference pack(Members pack) {
        return new BundleHeader.PackReference(
                pack.matching("version", VERSION), pack.matching("sha256", SHA256));
    }

    private static BundleHeader.Clock clock(Members clock) {
        Instant min = clock.node("min").isNull() ? null : instant(clock, "min");
        return new BundleHeader.Clock(clock.flag("suspect"), min);
    }

    private static BundleHeader.App app(Members app) {
        return new BundleHeader.App(app.text("name"), app.matching("version", VERSION));
    }

    private static Instant instant(Members members, String name) {
        try {
            return Instant.parse(members.text(name));
        } catch (DateTimeParseException e) {
            throw members.refuse(name);
        }
    }

    private static SortedMap<String, Integer> counts(Members header) {
        JsonNode node = header.node("counts");
        if (!node.isObject()) {
            throw header.refuse("counts");
        }
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            JsonNode value = entry.getValue();
            boolean fits = value.isInt() && value.intValue() >= 0;
            if (!fits || !COUNT_NAME.matcher(entry.getKey()).matches()) {
                throw header.refuse("counts");
            }
            counts.put(entry.getKey(), value.intValue());
        }
        return counts;
    }

    static void write(JsonGenerator out, BundleHeader header) throws IOException {
        out.writeStartObject();
        out.writeNumberField("v", 1);
        out.writeStringField("type", header.type().code());
        out.writeStringField("id", header.id().toString());
        out.writeStringField("iss", header.iss());
        out.writeStringField("aud", header.aud());
        out.writeStringField("aud_kid", header.audKid());
        out.writeStringField("campaign", header.campaign());
        out.writeStringField("chain", header.chain().toString());
        out.writeNumberField("epoch", header.epoch());
        out.writeStringField("epoch_id", header.epochId());
        out.writeNumberField("seq", header.seq());
        out.writeStringField("prev", header.prev());
        writeSupersedes(out, header.supersedes());
        out.writeObjectFieldStart("pack");
        out.writeStringField("version", header.pack().version());
        out.writeStringField("sha256", header.pack().sha256());
        out.writeEndObject();
        out.writeNumberField("directory", header.directory());
        writeSeen(out, header.lastAnswer());
        out.writeStringField("iat", header.iat().toString());
        Instant min = header.clock().min();
        out.writeObjectFieldStart("clock");
        out.writeBooleanField("suspect", header.clock().suspect());
        out.writeStringField("min", min == null ? null : min.toString());
        out.writeEndObject();
        out.writeObjectFieldStart("app");
        out.writeStringField("name", header.app().name());
        out.writeStringField("version", header.app().version());
        out.writeEndObject();
        out.writeObjectFieldStart("counts");
        for (Map.Entry<String, Integer> count : header.counts().entrySet()) {
            out.writeNumberField(count.getKey(), count.getValue());
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private static void writeSupersedes(JsonGenerator out, BundleHeader.Supersedes old)
            throws IOException {
        if (old == null) {
            out.writeNullField("supersedes");
            return;
        }
        out.writeObjectFieldStart("supersedes");
        out.writeStringField("id", old.id().toString());
        out.writeStringField("digest", old.digest());
        out.writeStringField("reason", old.reason());
        out.writeEndObject();
    }

    private static void writeSeen(JsonGenerator out, String lastAnswer) throws IOException {
        if (lastAnswer == null) {
            out.writeNullField("seen");
            return;
        }
        out.writeObjectFieldStart("seen");
        out.writeStringField("last_answer", lastAnswer);
        out.writeEndObject();
    }
}
