package org.sanad.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.sanad.seal.Base64Url;
import org.sanad.seal.Jwe;
import org.sanad.seal.Jws;
import org.sanad.seal.SealingKey;

/**
 * Level 1, opened: E05 to E11, then the members of level 2 (S01).
 *
 * @param cty media type the outside announced, or null when not sealed
 * @param sealedFor thumbprint of our key, or null when not sealed
 */
record Envelope(Jws jws, String cty, String sealedFor) {
    private static final Set<String> HEADER = Set.of("alg", "enc", "typ", "cty", "kid", "epk");
    private static final Set<String> LEVEL_2 = Set.of("payload", "protected", "signature");

    static Envelope open(Wrapper wrapper, Findings findings) {
        if (wrapper.jwe() == null) {
            return new Envelope(wrapper.jws(), null, null);
        }
        Jwe jwe = wrapper.jwe();
        JsonNode header =
                StrictJson.readInner(
                        Base64Url.decode(jwe.header())
                                .orElseThrow(() -> new Refusal(BundleCode.E07, "/protected")));
        checkHeader(header);
        byte[] point =
                Base64Url.decode(header.get("epk").get("x").textValue())
                        .filter(x -> x.length == 32)
                        .orElseThrow(() -> new Refusal(BundleCode.E07, "/protected"));
        if (!jwe.wellFormed()) {
            throw new Refusal(BundleCode.E07);
        }
        String kid = header.get("kid").textValue();
        ReceiverKnowledge.OwnKey own =
                findings.recipient().ownKey(kid).orElseThrow(() -> new Refusal(BundleCode.E08));
        if (own.retired()) {
            findings.note(BundleCode.E09, "");
        }
        SealingKey epk = SealingKey.ofRaw(point);
        if (Jwe.lowOrder(own.key(), epk)) {
            throw new Refusal(BundleCode.E10);
        }
        byte[] opened = jwe.open(own.key(), epk).orElseThrow(() -> new Refusal(BundleCode.E11));
        return new Envelope(level2(opened), header.get("cty").textValue(), kid);
    }

    private static void checkHeader(JsonNode header) {
        if (!header.isObject()) {
            throw new Refusal(BundleCode.J05, "/protected");
        }
        if (!exactly(header, HEADER)) {
            throw new Refusal(BundleCode.E05);
        }
        for (String name : HEADER) {
            JsonNode value = header.get(name);
            if (name.equals("epk") ? !value.isObject() : !value.isTextual()) {
                throw new Refusal(BundleCode.J05, "/protected");
            }
        }
        JsonNode epk = header.get("epk");
        boolean fits =
                header.get("typ").textValue().equals(SignedBundle.SEALED_TYP)
                        && exactly(epk, Set.of("crv", "kty", "x"))
                        && epk.get("kty").asText().equals("OKP")
                        && epk.get("crv").asText().equals("X25519")
                        && epk.get("x").isTextual();
        if (!fits) {
            throw new Refusal(BundleCode.E05);
        }
        boolean constant =
                header.get("alg").textValue().equals(Jwe.ALG)
                        && header.get("enc").textValue().equals(Jwe.ENC);
        if (!constant) {
            throw new Refusal(BundleCode.E06);
        }
    }

    private static Jws level2(byte[] opened) {
        JsonNode node = StrictJson.readInner(opened);
        if (!node.isObject()) {
            throw new Refusal(BundleCode.J05);
        }
        if (!exactly(node, LEVEL_2)) {
            throw new Refusal(BundleCode.S01);
        }
        for (String name : LEVEL_2) {
            if (!node.get(name).isTextual()) {
                throw new Refusal(BundleCode.J05, "/" + name);
            }
        }
        return new Jws(
                node.get("protected").textValue(),
                node.get("payload").textValue(),
                node.get("signature").textValue());
    }

    static boolean exactly(JsonNode node, Set<String> names) {
        return node.size() == names.size() && names.stream().allMatch(node::has);
    }
}
