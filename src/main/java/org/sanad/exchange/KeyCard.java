package org.sanad.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sanad.model.UserProblem;
import org.sanad.seal.Base64Url;
import org.sanad.seal.SealingKey;
import org.sanad.seal.SigningKey;
import org.sanad.seal.VerifyingKey;

/**
 * The public keys of a school or a directorate as a file to hand out: two JWKs, the verification
 * code of the signing key for outsiders to compare, and a signature that binds the sealing key to
 * it. Without that binding, somebody could keep the key whose code is on paper and put in a sealing
 * key of his own.
 *
 * @param party {@code school:<gresa>} or {@code directorate:<code>}
 * @param name as shown to people
 */
public record KeyCard(
        String party, String name, VerifyingKey signing, SealingKey sealing, String proof) {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern PARTY =
            Pattern.compile("(?:school|directorate):[A-Za-z0-9.-]{1,40}");
    private static final int LONGEST_NAME = 200;

    /** The card of an installation's own keys. */
    public static KeyCard of(String party, String name, SigningKey signing, SealingKey sealing) {
        byte[] signature = signing.sign(bound(party, name, sealing));
        return new KeyCard(
                party, name, signing.verifyingKey(), sealing, Base64Url.encode(signature));
    }

    /**
     * Reads a card and checks that both keys belong together.
     *
     * @throws UserProblem {@code exchange.card.malformed} or {@code exchange.card.unbound}
     */
    public static KeyCard read(byte[] file) {
        KeyCard card = parse(file).orElseThrow(() -> UserProblem.of("exchange.card.malformed"));
        boolean bound =
                Base64Url.decode(card.proof())
                        .map(
                                signature ->
                                        card.signing.verify(
                                                bound(card.party, card.name, card.sealing),
                                                signature))
                        .orElse(false);
        if (!bound) {
            throw UserProblem.of("exchange.card.unbound");
        }
        return card;
    }

    /** The card as JSON text. */
    public String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.writeStartObject();
            out.writeStringField("party", party);
            out.writeStringField("name", name);
            out.writeFieldName("signing");
            out.writeRawValue(signing.jwk());
            out.writeFieldName("sealing");
            out.writeRawValue(sealing.jwk());
            out.writeStringField("verificationCode", signing.verificationCode().text());
            out.writeStringField("proof", proof);
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Optional<KeyCard> parse(byte[] file) {
        JsonNode node;
        try {
            node = StrictJson.readInner(file);
        } catch (Refusal e) {
            throw new UserProblem(e.finding().problem(), e);
        }
        String party = node.path("party").asText();
        String name = node.path("name").asText();
        Optional<VerifyingKey> signing = VerifyingKey.ofJwk(node.path("signing").toString());
        Optional<SealingKey> sealing = SealingKey.ofJwk(node.path("sealing").toString());
        boolean sound =
                PARTY.matcher(party).matches() && !name.isBlank() && name.length() <= LONGEST_NAME;
        return sound && signing.isPresent() && sealing.isPresent()
                ? Optional.of(
                        new KeyCard(
                                party,
                                name,
                                signing.get(),
                                sealing.get(),
                                node.path("proof").asText()))
                : Optional.empty();
    }

    /** The part of {@link #party} after the colon. */
    public String partyCode() {
        return party.substring(party.indexOf(':') + 1);
    }

    private static byte[] bound(String party, String name, SealingKey sealing) {
        String text = "sanad/1 key card\n" + party + "\n" + name + "\n" + sealing.kid();
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
