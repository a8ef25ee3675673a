package org.sanad.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.regex.Pattern;

/** What a declaration was compared with; left out when it was compared with nothing. */
final class ComparedJson {
    /** Name of the object in the body. */
    static final String MEMBER = "compared";

    private static final String LAST_BUNDLE = "lastBundle";
    private static final String LAST_YEAR = "lastYear";
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private ComparedJson() {}

    static void write(JsonGenerator out, Compared compared) throws IOException {
        if (compared.equals(Compared.NOTHING)) {
            return;
        }
        out.writeObjectFieldStart(MEMBER);
        write(out, LAST_BUNDLE, compared.lastBundle());
        write(out, LAST_YEAR, compared.lastYear());
        out.writeEndObject();
    }

    private static void write(JsonGenerator out, String name, Compared.Past past)
            throws IOException {
        if (past == null) {
            out.writeNullField(name);
            return;
        }
        out.writeObjectFieldStart(name);
        out.writeNumberField("epoch", past.epoch());
        out.writeNumberField("seq", past.seq());
        out.writeStringField("digest", past.digest());
        out.writeEndObject();
    }

    static Compared read(Members body) {
        JsonNode node = body.node(MEMBER);
        if (node == null) {
            return Compared.NOTHING;
        }
        Members compared = body.object(MEMBER, LAST_BUNDLE, LAST_YEAR);
        Compared read = new Compared(past(compared, LAST_BUNDLE), past(compared, LAST_YEAR));
        if (read.equals(Compared.NOTHING)) {
            throw body.refuse(MEMBER);
        }
        return read;
    }

    private static Compared.Past past(Members compared, String name) {
        return compared.objectOrNull(name, "epoch", "seq", "digest")
                .map(
                        past ->
                                new Compared.Past(
                                        past.integer("epoch", 1),
                                        past.integer("seq", 1),
                                        past.matching("digest", DIGEST)))
                .orElse(null);
    }
}
