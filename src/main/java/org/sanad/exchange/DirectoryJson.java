package org.sanad.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/** {@link KeyDirectory} to the bytes its root signs, and strictly back. */
final class DirectoryJson {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern PARTY =
            Pattern.compile("directorate:[A-Za-z0-9.-]{1,40}|school:[0-9]{5}[A-Z]");

    private DirectoryJson() {}

    static KeyDirectory read(JsonNode node) {
        Members all =
                Members.of(
                        node,
                        "/body/directory/payload",
                        BundleCode.P01,
                        "v",
                        "version",
                        "directorate",
                        "name",
                        "root",
                        "keys");
        if (all.integer("v", 1) != 1) {
            throw all.refuse("v");
        }
        List<KeyDirectory.Entry> keys = all.list("keys", DirectoryJson::entry);
        if (keys.stream().map(key -> key.signing().kid()).distinct().count() != keys.size()) {
            throw all.refuse("keys");
        }
        return new KeyDirectory(
                all.integer("version", 1),
                all.matching("directorate", DeclarationJson.DIRECTORATE),
                all.text("name"),
                KeysJson.verifying(all, "root"),
                keys);
    }

    private static KeyDirectory.Entry entry(JsonNode node, String place) {
        Members entry =
                Members.of(
                        node,
                        place,
                        BundleCode.P01,
                        "party",
                        "signing",
                        "sealing",
                        "chain",
                        "status",
                        "cutOff");
        return new KeyDirectory.Entry(
                entry.matching("party", PARTY),
                KeysJson.verifying(entry, "signing"),
                KeysJson.sealing(entry, "sealing"),
                entry.node("chain").isNull() ? null : entry.uuid("chain"),
                KeysJson.status(entry),
                KeysJson.cutOff(entry));
    }

    static byte[] write(KeyDirectory directory) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JSON.createGenerator(bytes)) {
            out.writeStartObject();
            out.writeNumberField("v", 1);
            out.writeNumberField("version", directory.version());
            out.writeStringField("directorate", directory.directorate());
            out.writeStringField("name", TextRules.clean(directory.name()));
            out.writeFieldName("root");
            out.writeRawValue(directory.root().jwk());
            out.writeArrayFieldStart("keys");
            for (KeyDirectory.Entry entry : directory.keys()) {
                out.writeStartObject();
                out.writeStringField("party", entry.party());
                out.writeFieldName("signing");
                out.writeRawValue(entry.signing().jwk());
                out.writeFieldName("sealing");
                out.writeRawValue(entry.sealing().jwk());
                out.writeStringField(
                        "chain", entry.chain() == null ? null : entry.chain().toString());
                out.writeStringField("status", entry.status().code());
                KeysJson.write(out, entry.cutOff());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
