package org.sanad.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import org.sanad.model.UserProblem;
import org.sanad.seal.Base64Url;
import org.sanad.seal.Jwe;
import org.sanad.seal.Jws;
import org.sanad.seal.SealingKey;
import org.sanad.seal.SigningKey;
import org.sanad.seal.VerificationCode;
import org.sanad.seal.VerifyingKey;

/**
 * A bundle of ours that is signed: its number is burnt, its digest fixed for ever. Kept in the
 * outbox as {@link #jwsJson} and wrapped into a file as often as wanted.
 */
public final class SignedBundle {
    static final String SEALED_TYP = "sanad-sealed+json";

    /** More than everything in a file that is not the payload. */
    private static final int FRAME_BYTES = 8_192;

    /** Room for the payload of a small school; it grows. */
    private static final int PAYLOAD_BYTES = 131_072;

    /** What stands behind the members of a file. */
    private static final String END = "}\n";

    private static final JsonFactory JSON = new JsonFactory();

    private final BundleHeader header;
    private final Jws jws;
    private final VerificationCode signer;

    private SignedBundle(BundleHeader header, Jws jws, VerificationCode signer) {
        this.header = header;
        this.jws = jws;
        this.signer = signer;
    }

    /**
     * Serialises once and signs; the same arguments always give the same bytes.
     *
     * @throws IllegalArgumentException when header and body are not of one type or the header's
     *     counts are not the body's
     * @throws UserProblem {@code exchange.bundle.too-large} when no receiver would take the file
     */
    public static SignedBundle sign(BundleHeader header, BundleBody body, SigningKey key) {
        if (header.type() != body.type() || !header.counts().equals(body.counts())) {
            throw new IllegalArgumentException("header and body do not belong together");
        }
        VerifyingKey verifying = key.verifyingKey();
        String jwk = header.type() == BundleType.ENROLMENT ? ",\"jwk\":" + verifying.jwk() : "";
        String protectedJson =
                "{\"alg\":\"Ed25519\",\"kid\":\"%s\",\"typ\":\"%s\"%s}"
                        .formatted(verifying.kid(), header.type().mediaType(), jwk);
        byte[] payload = payload(header, body);
        // base64url of base64url, with room for the other members
        if (payload.length * 16L / 9 + FRAME_BYTES > StrictJson.MAX_BYTES) {
            throw UserProblem.of("exchange.bundle.too-large");
        }
        // what is signed here must be taken out of the outbox and read by the receiver: a number is
        // burnt with it
        if (!readBack(payload).equals(header)) {
            throw new IllegalArgumentException("the header does not read back");
        }
        Jws jws = Jws.sign(protectedJson, payload, key);
        return new SignedBundle(header, jws, verifying.verificationCode());
    }

    private static BundleHeader readBack(byte[] payload) {
        try {
            return HeaderJson.read(StrictJson.readFirst(payload, "header"));
        } catch (Refusal e) {
            throw new IllegalArgumentException("the header does not read back", e);
        }
    }

    /**
     * Takes a bundle out of the outbox again.
     *
     * @param jwsJson as {@link #jwsJson} gave it
     * @param signer the key it was signed with
     * @throws IllegalArgumentException when the text is damaged or of another key
     */
    public static SignedBundle ofOutbox(String jwsJson, VerifyingKey signer) {
        try {
            JsonNode node = StrictJson.readInner(jwsJson.getBytes(StandardCharsets.UTF_8));
            Jws jws =
                    new Jws(
                            node.path("protected").asText(),
                            node.path("payload").asText(),
                            node.path("signature").asText());
            if (!jws.verifies(signer)) {
                throw new IllegalArgumentException("outbox entry damaged");
            }
            byte[] payload = Base64Url.decode(jws.payload()).orElseThrow();
            BundleHeader header = HeaderJson.read(StrictJson.readFirst(payload, "header"));
            return new SignedBundle(header, jws, signer.verificationCode());
        } catch (Refusal e) {
            throw new IllegalArgumentException("outbox entry damaged", e);
        }
    }

    /**
     * Thumbprint of the key an outbox entry names as its signer, or empty when the text is damaged.
     *
     * @param jwsJson as {@link #jwsJson} gave it
     */
    public static Optional<String> signerOf(String jwsJson) {
        try {
            JsonNode node = StrictJson.readInner(jwsJson.getBytes(StandardCharsets.UTF_8));
            return Base64Url.decode(node.path("protected").asText())
                    .map(header -> StrictJson.readInner(header).path("kid").asText());
        } catch (Refusal damaged) {
            return Optional.empty();
        }
    }

    private static byte[] payload(BundleHeader header, BundleBody body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(PAYLOAD_BYTES);
        try (JsonGenerator out = JSON.createGenerator(bytes)) {
            out.writeStartObject();
            out.writeFieldName("header");
            HeaderJson.write(out, header);
            out.writeFieldName("body");
            write(out, body);
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator out, BundleBody body) throws IOException {
        if (body instanceof EnrolmentBody enrolment) {
            EnrolmentJson.write(out, enrolment);
        } else if (body instanceof DeclarationBody declaration) {
            DeclarationJson.write(out, declaration);
        } else if (body instanceof AnswerBody answer) {
            AnswerJson.write(out, answer);
        } else if (body instanceof UpdateBody update) {
            UpdateJson.write(out, update);
        } else {
            RestitutionJson.write(out, (RestitutionBody) body);
        }
    }

    public BundleHeader header() {
        return header;
    }

    /** The code of the key it is signed with. */
    public VerificationCode signer() {
        return signer;
    }

    /** What a declaration says; empty for other types. */
    public Optional<DeclarationBody> declared() {
        if (header.type() != BundleType.DECLARATION) {
            return Optional.empty();
        }
        byte[] payload = Base64Url.decode(jws.payload()).orElseThrow();
        return Optional.of(DeclarationJson.read(StrictJson.readInner(payload).path("body")));
    }

    /**
     * Whether this bundle holds just this content: papers printed from it may then carry its code.
     */
    public boolean holds(BundleBody body) {
        return body.type() == header.type()
                && Base64Url.encode(payload(header, body)).equals(jws.payload());
    }

    /** SHA-256 of the signed text, lower-case hex. */
    public String digest() {
        return jws.digest();
    }

    /** The digits for slip and lists. */
    public VerificationCode checkCode() {
        return jws.checkCode();
    }

    /** The flattened JWS (level 2): holds pupils' data in clear, so sealed wherever it is kept. */
    public String jwsJson() {
        return jws("{", "}");
    }

    /** Base64url needs no escape; one expression, for it is copied only once so. */
    private String jws(String before, String after) {
        return before
                + "\"protected\":\""
                + jws.header()
                + "\",\"payload\":\""
                + jws.payload()
                + "\",\"signature\":\""
                + jws.signature()
                + "\""
                + after;
    }

    /**
     * The ASCII bytes of the file, sealed for a receiver.
     *
     * @throws IllegalArgumentException when this bundle is of an unsealed type or names another
     *     receiver's key
     */
    public byte[] sealedFile(SealingKey to, SecureRandom random) {
        if (!header.type().sealed() || !to.kid().equals(header.audKid())) {
            throw new IllegalArgumentException("not to be sealed for this key");
        }
        Jwe jwe =
                Jwe.seal(
                        jwsJson().getBytes(StandardCharsets.US_ASCII),
                        to,
                        SEALED_TYP,
                        header.type().mediaType(),
                        random);
        String file =
                head()
                        + "\"protected\":\""
                        + jwe.header()
                        + "\",\"encrypted_key\":\""
                        + jwe.encryptedKey()
                        + "\",\"iv\":\""
                        + jwe.iv()
                        + "\",\"ciphertext\":\""
                        + jwe.ciphertext()
                        + "\",\"tag\":\""
                        + jwe.tag()
                        + "\""
                        + END;
        return file.getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * The ASCII bytes of the file of an unsealed type.
     *
     * @throws IllegalArgumentException when this bundle holds pupils' data
     */
    public byte[] openFile() {
        if (header.type().sealed()) {
            throw new IllegalArgumentException("pupils' data are never written open");
        }
        return jws(head(), END).getBytes(StandardCharsets.US_ASCII);
    }

    /** What stands before the members of the signed or sealed text. */
    private String head() {
        BundleLabel label = BundleLabel.of(header, signer);
        String campaign = label.campaign() == null ? "null" : "\"" + label.campaign() + "\"";
        return ("{\"format\":\"%s\",\"label\":{\"type\":\"%s\",\"school\":\"%s\",\"campaign\":%s,"
                        + "\"epoch\":%d,\"seq\":%d,\"sender\":\"%s\",\"notice\":\"%s\"},")
                .formatted(
                        Wrapper.FORMAT,
                        label.type(),
                        label.school(),
                        campaign,
                        label.epoch(),
                        label.seq(),
                        label.sender(),
                        BundleLabel.NOTICE);
    }

    /**
     * {@code SANAD-D-04123X-2627-0007-98089.json}: a hint for people, never parsed for a decision.
     * Without a campaign the year is {@code 0000}.
     */
    public String fileName() {
        String campaign = header.campaign();
        String year = campaign == null ? "0000" : campaign.substring(2, 4) + campaign.substring(7);
        String party = BundleLabel.party(header).replace('.', '-');
        // after a restore numbers begin again, and the first file of a number may still be needed
        String epoch = header.epoch() == 1 ? "" : "E" + header.epoch() + "-";
        return String.format(
                Locale.ROOT,
                "SANAD-%s-%s-%s-%s%04d-%s.json",
                header.type().letter(),
                party.toUpperCase(Locale.ROOT),
                year,
                epoch,
                header.seq(),
                signer.firstGroup());
    }
}
