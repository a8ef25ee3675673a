package org.sanad.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.Ed25519Signer;
import com.nimbusds.jose.crypto.Ed25519Verifier;
import com.nimbusds.jose.crypto.X25519Decrypter;
import com.nimbusds.jose.crypto.X25519Encrypter;
import com.nimbusds.jose.jwk.OctetKeyPair;
import java.text.ParseException;
import org.junit.jupiter.api.Test;
import org.sanad.seal.Base64Url;

/** Nimbus as the other side: it reads what we write and we read what it writes. */
final class NimbusTest {
    private static final OctetKeyPair SCHOOL = signer();
    private static final OctetKeyPair DIRECTORATE = directorate();

    private static OctetKeyPair signer() {
        try {
            String open = BundleWorkshop.SIGNER.verifyingKey().jwk();
            String d = Base64Url.encode(BundleWorkshop.SIGNER.seed());
            return OctetKeyPair.parse(open.replace("}", ",\"d\":\"" + d + "\"}"));
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }

    private static OctetKeyPair directorate() {
        try {
            return OctetKeyPair.parse(BundleWorkshop.DIRECTORATE.privateJwk());
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void nimbusOpensAndVerifiesOurs() throws ParseException, JOSEException {
        for (int pupils : new int[] {0, 1, 20, 300}) {
            SignedBundle bundle = BundleWorkshop.declare(pupils, 1);
            JsonNode file = BundleWorkshop.tree(BundleWorkshop.sealed(bundle));
            JWEObject jwe =
                    JWEObject.parse(
                            String.join(
                                    ".",
                                    text(file, "protected"),
                                    text(file, "encrypted_key"),
                                    text(file, "iv"),
                                    text(file, "ciphertext"),
                                    text(file, "tag")));
            jwe.decrypt(new X25519Decrypter(DIRECTORATE));
            assertEquals(bundle.jwsJson(), jwe.getPayload().toString());
            JsonNode inner = BundleWorkshop.tree(jwe.getPayload().toBytes());
            JWSObject jws =
                    JWSObject.parse(
                            String.join(
                                    ".",
                                    text(inner, "protected"),
                                    text(inner, "payload"),
                                    text(inner, "signature")));
            assertTrue(jws.verify(new Ed25519Verifier(SCHOOL.toPublicJWK())));
            assertEquals(SCHOOL.computeThumbprint().toString(), jws.getHeader().getKeyID());
        }
    }

    @Test
    void weAcceptWhatNimbusSignedAndSealed() throws JOSEException {
        SignedBundle ours = BundleWorkshop.declare(12, 1);
        JWSObject jws =
                new JWSObject(
                        new JWSHeader.Builder(JWSAlgorithm.Ed25519)
                                .keyID(BundleWorkshop.SIGNER.verifyingKey().kid())
                                .type(new JOSEObjectType("sanad-declaration+json"))
                                .build(),
                        new Payload(BundleWorkshop.bytes(BundleWorkshop.payload(ours))));
        jws.sign(new Ed25519Signer(SCHOOL));
        String[] signed = jws.serialize().split("\\.", -1);
        ObjectNode level2 = BundleWorkshop.JSON.createObjectNode();
        level2.put("protected", signed[0]).put("payload", signed[1]).put("signature", signed[2]);
        JWEObject jwe =
                new JWEObject(
                        new JWEHeader.Builder(JWEAlgorithm.ECDH_ES_A256KW, EncryptionMethod.A256GCM)
                                .keyID(BundleWorkshop.DIRECTORATE.sealingKey().kid())
                                .type(new JOSEObjectType("sanad-sealed+json"))
                                .contentType("sanad-declaration+json")
                                .build(),
                        new Payload(level2.toString()));
        jwe.encrypt(new X25519Encrypter(DIRECTORATE.toPublicJWK()));
        String[] sealed = jwe.serialize().split("\\.", -1);
        byte[] file =
                BundleWorkshop.wrapper(
                        BundleWorkshop.sealed(ours),
                        n ->
                                n.put("protected", sealed[0])
                                        .put("encrypted_key", sealed[1])
                                        .put("iv", sealed[2])
                                        .put("ciphertext", sealed[3])
                                        .put("tag", sealed[4]));
        Verdict verdict = new BundleVerifier(new KnownWorld()).verify(file);
        assertEquals("OK", verdict.code().map(BundleCode::code).orElse("OK"));
        assertEquals(ours.header(), verdict.bundle().orElseThrow().header());
    }

    @Test
    void ourSignatureIsNimbusSignature() throws JOSEException {
        JWSObject jws =
                new JWSObject(
                        new JWSHeader.Builder(JWSAlgorithm.Ed25519).build(), new Payload("abc"));
        jws.sign(new Ed25519Signer(SCHOOL));
        byte[] mine = BundleWorkshop.SIGNER.sign(jws.getSigningInput());
        assertArrayEquals(jws.getSignature().decode(), mine);
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).textValue();
    }
}
