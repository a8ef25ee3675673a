package org.sanad.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sanad.exchange.ReceiverKnowledge.KeyStatus;
import org.sanad.exchange.ReceiverKnowledge.KeyUse;
import org.sanad.exchange.ReceiverKnowledge.KnownKey;
import org.sanad.model.Gresa;
import org.sanad.seal.Base64Url;
import org.sanad.seal.Jws;
import org.sanad.seal.SealingKey;
import org.sanad.seal.SigningKey;
import org.sanad.seal.VerifyingKey;

/**
 * The old key's word for the new one: a JWS of its own inside the enrolment, which the new key
 * signs as a whole. So a rotation bears both signatures (design, bundle.md "Trust"), and neither
 * text can be taken for the other: their {@code typ} differ.
 */
public record KeySuccession(Jws statement) {
    static final String TYP = "sanad-succession+json";

    private static final Set<String> HEADER = Set.of("alg", "kid", "typ");

    /** Signs with the key that goes. */
    public static KeySuccession sign(
            SigningKey old, Gresa school, UUID chain, VerifyingKey signing, SealingKey sealing) {
        String header =
                "{\"alg\":\"Ed25519\",\"kid\":\"%s\",\"typ\":\"%s\"}"
                        .formatted(old.verifyingKey().kid(), TYP);
        return new KeySuccession(Jws.sign(header, said(school, chain, signing, sealing), old));
    }

    private static byte[] said(Gresa school, UUID chain, VerifyingKey signing, SealingKey sealing) {
        return "{\"v\":1,\"party\":\"school:%s\",\"chain\":\"%s\",\"signing\":\"%s\",\"sealing\":\"%s\"}"
                .formatted(school, chain, signing.kid(), sealing.kid())
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Thumbprint of the old key; empty when the header is not exactly the allowed one. */
    public String kid() {
        Optional<byte[]> bytes = Base64Url.decode(statement.header());
        if (bytes.isEmpty()) {
            return "";
        }
        JsonNode header = StrictJson.readInner(bytes.get());
        boolean fits =
                header.isObject()
                        && Envelope.exactly(header, HEADER)
                        && header.path("alg").asText().equals("Ed25519")
                        && header.path("typ").asText().equals(TYP);
        return fits ? header.path("kid").asText() : "";
    }

    /**
     * Whether a key the directorate has confirmed for this school and this chain vouches for the
     * keys of an enrolment whose own signature holds.
     *
     * @throws Refusal S06 when the old key is known and the signature is not of it
     */
    static boolean vouched(Jws enrolment, Recipient recipient) {
        Optional<EnrolmentBody> body = body(enrolment);
        if (body.isEmpty() || body.get().previous() == null) {
            return false;
        }
        KeySuccession previous = body.get().previous();
        Optional<KnownKey> old =
                recipient.key(previous.kid()).filter(key -> key.use() == KeyUse.SCHOOL_SIGNING);
        if (old.isEmpty()) {
            return false;
        }
        if (!previous.signedBy(VerifyingKey.ofJwk(old.get().jwk()).orElseThrow(), body.get())) {
            throw new Refusal(BundleCode.S06);
        }
        return old.get().status() == KeyStatus.ACTIVE
                && body.get().gresa().equals(old.get().school())
                && body.get().chain().equals(old.get().chain());
    }

    /**
     * Whether this is the word of a key for the keys of an enrolment, signed by it: then the holder
     * of the new key says himself that the old one was his.
     *
     * @param enrolment whose own signature is proved
     */
    public boolean isOf(VerifyingKey old, EnrolmentBody enrolment) {
        return old.kid().equals(kid()) && signedBy(old, enrolment);
    }

    private boolean signedBy(VerifyingKey old, EnrolmentBody body) {
        byte[] expected = said(body.gresa(), body.chain(), body.signing(), body.sealing());
        return statement.payload().equals(Base64Url.encode(expected)) && statement.verifies(old);
    }

    /** Whatever is wrong with a body is refused with its own code when it is read in its turn. */
    private static Optional<EnrolmentBody> body(Jws enrolment) {
        try {
            return Base64Url.decode(enrolment.payload())
                    .map(bytes -> EnrolmentJson.read(StrictJson.readInner(bytes).path("body")));
        } catch (Refusal unreadable) {
            return Optional.empty();
        }
    }

    static KeySuccession read(Members members) {
        return new KeySuccession(
                new Jws(
                        members.base64Url("protected"),
                        members.base64Url("payload"),
                        members.base64Url("signature")));
    }
}
