package org.sanad.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.sanad.seal.Base64Url;
import org.sanad.seal.Jwe;
import org.sanad.seal.OpeningKey;
import org.sanad.seal.SealingKey;

/**
 * An officer's own words about refused rows. He may well name a child, so they are sealed for the
 * school inside the open answer, whose signature covers them.
 */
public final class AnswerNotes {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String TYP = "sanad-notes+json";

    private AnswerNotes() {}

    /**
     * One note.
     *
     * @param digest of the bundle
     * @param row id of the pupil in it
     */
    public record Note(String digest, UUID row, String text) {}

    /** Seals notes for a school's key. */
    public static Jwe seal(List<Note> notes, SealingKey to, SecureRandom random) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JSON.createGenerator(bytes)) {
            out.writeStartArray();
            for (Note note : notes) {
                out.writeStartObject();
                out.writeStringField("digest", note.digest());
                out.writeStringField("row", note.row().toString());
                out.writeStringField("text", TextRules.clean(note.text()));
                out.writeEndObject();
            }
            out.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Jwe.seal(bytes.toByteArray(), to, SignedBundle.SEALED_TYP, TYP, random);
    }

    /**
     * Opens the notes of an answer.
     *
     * @param keys ours, by thumbprint
     * @return none when they are for another key or not as they should be: the answer stands
     *     without them
     */
    public static List<Note> open(Jwe sealed, Function<String, Optional<OpeningKey>> keys) {
        try {
            return opened(sealed, keys)
                    .map(StrictJson::readInner)
                    .filter(JsonNode::isArray)
                    .map(AnswerNotes::read)
                    .orElse(List.of());
        } catch (Refusal unreadable) {
            return List.of();
        }
    }

    private static Optional<byte[]> opened(
            Jwe sealed, Function<String, Optional<OpeningKey>> keys) {
        Optional<JsonNode> fit =
                Base64Url.decode(sealed.header())
                        .map(StrictJson::readInner)
                        .filter(header -> header.path("alg").asText().equals(Jwe.ALG))
                        .filter(header -> header.path("enc").asText().equals(Jwe.ENC))
                        .filter(header -> header.path("cty").asText().equals(TYP));
        Optional<OpeningKey> key = fit.flatMap(header -> keys.apply(header.path("kid").asText()));
        return fit.flatMap(header -> SealingKey.ofJwk(header.path("epk").toString()))
                .flatMap(epk -> key.flatMap(own -> sealed.open(own, epk)));
    }

    private static List<Note> read(JsonNode notes) {
        Members all = Members.of(wrap(notes), "", BundleCode.P01, "notes");
        return all.list(
                "notes",
                (node, place) -> {
                    Members note = Members.of(node, place, BundleCode.P01, "digest", "row", "text");
                    return new Note(
                            note.matching("digest", AnswerJson.DIGEST),
                            note.uuid("row"),
                            note.text("text"));
                });
    }

    private static JsonNode wrap(JsonNode notes) {
        return com.fasterxml.jackson.databind.node.JsonNodeFactory.instance
                .objectNode()
                .set("notes", notes);
    }
}
