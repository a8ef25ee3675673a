package org.sanad.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sanad.seal.Base64Url;
import org.sanad.seal.Jws;
import org.sanad.seal.Sha256;
import org.sanad.seal.SigningKey;
import org.sanad.seal.VerifyingKey;

/**
 * A key directory as its root signed it: JWS in general JSON serialisation (RFC 7515 §7.2.1) with
 * one signature, or two where the root changes. The exact bytes that were signed travel.
 *
 * @param payload base64url of the directory
 */
public record SignedDirectory(String payload, List<Signature> signatures) {
    static final String TYP = "sanad-directory+json";

    private static final Set<String> HEADER = Set.of("alg", "kid", "typ");
    private static final int MOST_SIGNATURES = 2;
    private static final JsonFactory JSON = new JsonFactory();

    public SignedDirectory {
        signatures = List.copyOf(signatures);
    }

    /**
     * One signature.
     *
     * @param header base64url of its protected header
     */
    public record Signature(String header, String signature) {}

    /** Signs a directory, with the root before as well when the root changes. */
    public static SignedDirectory sign(KeyDirectory directory, SigningKey... roots) {
        byte[] bytes = DirectoryJson.write(directory);
        List<Signature> signatures = new ArrayList<>();
        for (SigningKey root : roots) {
            String header =
                    "{\"alg\":\"Ed25519\",\"kid\":\"%s\",\"typ\":\"%s\"}"
                            .formatted(root.verifyingKey().kid(), TYP);
            Jws jws = Jws.sign(header, bytes, root);
            signatures.add(new Signature(jws.header(), jws.signature()));
        }
        return new SignedDirectory(Base64Url.encode(bytes), signatures);
    }

    /** Whether this key is among those that signed it. */
    public boolean signedWith(VerifyingKey root) {
        return signatures.stream()
                .filter(one -> kid(one).equals(root.kid()))
                .anyMatch(one -> new Jws(one.header(), payload, one.signature()).verifies(root));
    }

    /** What was signed. */
    public KeyDirectory directory() {
        return DirectoryJson.read(StrictJson.readInner(bytes()));
    }

    /** SHA-256 of the signed bytes, hex. */
    public String digest() {
        return Sha256.hex(bytes());
    }

    private byte[] bytes() {
        return Base64Url.decode(payload).orElseThrow(() -> new Refusal(BundleCode.P01));
    }

    /** Empty when the header is not exactly the allowed one. */
    private static String kid(Signature signature) {
        JsonNode header =
                StrictJson.readInner(
                        Base64Url.decode(signature.header())
                                .orElseThrow(() -> new Refusal(BundleCode.S07)));
        boolean fits =
                header.isObject()
                        && Envelope.exactly(header, HEADER)
                        && header.get("alg").asText().equals("Ed25519")
                        && header.get("typ").asText().equals(TYP);
        return fits ? header.get("kid").asText() : "";
    }

    /** The JWS in general serialisation, as it travels in an update. */
    public String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * Takes back what {@link #json} gave.
     *
     * @throws IllegalArgumentException when it is something else
     */
    public static SignedDirectory ofJson(String json) {
        try {
            JsonNode node = StrictJson.readInner(json.getBytes(StandardCharsets.UTF_8));
            return read(Members.of(node, "", BundleCode.P01, "payload", "signatures"));
        } catch (Refusal e) {
            throw new IllegalArgumentException("no signed directory", e);
        }
    }

    void write(JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("payload", payload);
        out.writeArrayFieldStart("signatures");
        for (Signature one : signatures) {
            out.writeStartObject();
            out.writeStringField("protected", one.header());
            out.writeStringField("signature", one.signature());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    static SignedDirectory read(Members members) {
        List<Signature> signatures =
                members.list(
                        "signatures",
                        (node, place) -> {
                            Members one =
                                    Members.of(
                                            node, place, BundleCode.P01, "protected", "signature");
                            return new Signature(
                                    one.base64Url("protected"), one.base64Url("signature"));
                        });
        if (signatures.size() > MOST_SIGNATURES) {
            throw members.refuse("signatures");
        }
        return new SignedDirectory(members.base64Url("payload"), signatures);
    }
}
