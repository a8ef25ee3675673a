package org.sanad.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import org.sanad.exchange.ReceiverKnowledge.KeyStatus;
import org.sanad.exchange.ReceiverKnowledge.KeyUse;
import org.sanad.exchange.ReceiverKnowledge.KnownKey;
import org.sanad.seal.Base64Url;
import org.sanad.seal.Jws;
import org.sanad.seal.VerifyingKey;

/**
 * Level 2, its signature verified: S02 to S05, K01, K02, K05, K07, S06.
 *
 * @param known what the key directory says of the signer; empty only for a new enrolment
 * @param succeeds whether the confirmed key of the school vouches for this new one
 * @param sealedFor thumbprint of our key it was sealed for, or null
 */
record SignedPart(
        BundleType type,
        VerifyingKey signer,
        Optional<KnownKey> known,
        boolean succeeds,
        Jws jws,
        String sealedFor) {
    private static final Set<String> HEADER = Set.of("alg", "kid", "typ");
    private static final Set<String> ENROLMENT_HEADER = Set.of("alg", "kid", "typ", "jwk");

    static SignedPart check(Envelope envelope, Findings findings) {
        return check(envelope, findings, findings.recipient());
    }

    /** With keys the recipient of the findings does not know yet. */
    static SignedPart check(Envelope envelope, Findings findings, Recipient recipient) {
        Jws jws = envelope.jws();
        JsonNode header =
                StrictJson.readInner(
                        Base64Url.decode(jws.header())
                                .orElseThrow(() -> new Refusal(BundleCode.S05)));
        BundleType type = checkHeader(header, envelope, recipient);
        if (!jws.wellFormed()) {
            throw new Refusal(BundleCode.S05);
        }
        findings.identified(jws.digest());
        String kid = header.get("kid").textValue();
        findings.names(kid);
        Optional<KnownKey> known = recipient.key(kid);
        VerifyingKey signer =
                type == BundleType.ENROLMENT
                        ? announced(header, kid, known)
                        : registered(known, findings, recipient.signers());
        if (!jws.verifies(signer)) {
            throw new Refusal(BundleCode.S06);
        }
        known.filter(key -> key.status() == KeyStatus.ACTIVE && key.school() != null)
                .ifPresent(key -> findings.signedBy(key.school(), key.chain()));
        boolean confirmed = known.filter(k -> k.status() != KeyStatus.PENDING).isPresent();
        boolean newKey = type == BundleType.ENROLMENT && !confirmed;
        boolean succeeds = newKey && KeySuccession.vouched(jws, recipient);
        if (newKey && !succeeds) {
            // it proved possession of the key it brings; whose key that is, only paper can tell
            findings.note(BundleCode.K02, "");
        }
        return new SignedPart(type, signer, known, succeeds, jws, envelope.sealedFor());
    }

    private static BundleType checkHeader(JsonNode header, Envelope envelope, Recipient recipient) {
        if (!header.isObject()) {
            throw new Refusal(BundleCode.J05, "/protected");
        }
        if (!header.path("alg").asText().equals("Ed25519")) {
            throw new Refusal(BundleCode.S02);
        }
        String typ = header.path("typ").asText();
        boolean enrolment = typ.equals(BundleType.ENROLMENT.mediaType());
        boolean allowed = Envelope.exactly(header, enrolment ? ENROLMENT_HEADER : HEADER);
        boolean texts =
                header.path("alg").isTextual()
                        && header.path("kid").isTextual()
                        && header.path("typ").isTextual();
        if (!allowed || !texts) {
            throw new Refusal(BundleCode.S03);
        }
        BundleType type =
                BundleType.ofMediaType(typ).orElseThrow(() -> new Refusal(BundleCode.S04));
        boolean asAnnounced = type.sealed() ? typ.equals(envelope.cty()) : envelope.cty() == null;
        if (!recipient.expects(type) || !asAnnounced) {
            throw new Refusal(BundleCode.S04);
        }
        return type;
    }

    /** The key an enrolment brings, which must be the one its {@code kid} names. */
    private static VerifyingKey announced(JsonNode header, String kid, Optional<KnownKey> known) {
        JsonNode jwk = header.get("jwk");
        if (!jwk.isObject() || !Envelope.exactly(jwk, Set.of("crv", "kty", "x"))) {
            throw new Refusal(BundleCode.S03);
        }
        if (known.filter(key -> key.use() != KeyUse.SCHOOL_SIGNING).isPresent()) {
            throw new Refusal(BundleCode.K05);
        }
        return VerifyingKey.ofJwk(jwk.toString())
                .filter(key -> key.kid().equals(kid))
                .orElseThrow(() -> new Refusal(BundleCode.K07));
    }

    private static VerifyingKey registered(
            Optional<KnownKey> known, Findings findings, KeyUse use) {
        if (known.isEmpty()) {
            // nothing can be proved without the key: it waits as it came
            throw new Refusal(BundleCode.K01);
        }
        if (known.get().status() == KeyStatus.PENDING) {
            findings.note(BundleCode.K02, "");
        }
        if (known.get().use() != use) {
            throw new Refusal(BundleCode.K05);
        }
        return VerifyingKey.ofJwk(known.get().jwk()).orElseThrow(() -> new Refusal(BundleCode.K07));
    }
}
