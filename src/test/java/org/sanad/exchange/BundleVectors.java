package org.sanad.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.sanad.seal.Base64Url;
import org.sanad.seal.Jws;
import org.sanad.seal.SealingKey;

/** One file per code, from fixed seeds: what is wrong with each stands in its name. */
final class BundleVectors {
    private static final String DECLARATION = "sanad-declaration+json";

    private final Map<String, Vector> vectors = new LinkedHashMap<>();
    private final byte[] sound = BundleWorkshop.sound();
    private final byte[] open = BundleWorkshop.soundEnrolment();

    static Map<String, Vector> all() {
        BundleVectors made = new BundleVectors();
        made.add("ok-declaration", "OK", made.sound);
        made.add("ok-enrolment", "OK", made.open);
        made.files();
        made.json();
        made.envelopes();
        made.sealing();
        made.signatures();
        made.types();
        made.keys();
        made.enrolments();
        ContentVectors.add(made);
        AnswerVectors.add(made);
        MediumVectors.add(made);
        return made.vectors;
    }

    void add(String name, String code, byte[] file) {
        add(name, code, "usual", file);
    }

    void add(String name, String code, String situation, byte[] file) {
        put(name, new Vector(code, situation, file));
    }

    void put(String name, Vector vector) {
        if (vectors.put(name, vector) != null) {
            throw new IllegalStateException(name);
        }
    }

    private void files() {
        add("f02-empty", "F02", new byte[0]);
        add("f03-latin1", "F03", "{\"format\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1));
        add(
                "f03-utf16",
                "F03",
                new String(sound, StandardCharsets.US_ASCII)
                        .substring(0, 200)
                        .getBytes(StandardCharsets.UTF_16));
        add("f03-nul", "F03", new byte[64]);
        add("f04-half", "F04", Arrays.copyOf(sound, sound.length / 2));
        add("f04-brace", "F04", Arrays.copyOf(sound, sound.length - 2));
        add("f04-word", "F04", BundleWorkshop.ascii("{\"format\""));
    }

    private void json() {
        add("j01-comma", "J01", BundleWorkshop.ascii("{\"format\":\"sanad/1\",}"));
        add("j01-single-quotes", "J01", BundleWorkshop.ascii("{'format':'sanad/1'}"));
        add("j01-comment", "J01", BundleWorkshop.ascii("/* */{}"));
        String text = new String(sound, StandardCharsets.US_ASCII);
        add(
                "j02-format-twice",
                "J02",
                BundleWorkshop.ascii(
                        text.replace("{\"format\"", "{\"format\":\"sanad/1\",\"format\"")));
        add(
                "j02-in-label",
                "J02",
                BundleWorkshop.ascii(text.replace("\"epoch\":1", "\"epoch\":1,\"epoch\":1")));
        add(
                "j02-in-payload",
                "J02",
                rawPayload(
                        BundleWorkshop.payload(BundleWorkshop.declare(3, 1))
                                .toString()
                                .replaceFirst("\"v\":1", "\"v\":1,\"v\":1")));
        add("j03-deep", "J03", BundleWorkshop.ascii("[".repeat(17) + "]".repeat(17)));
        add("j03-number", "J03", BundleWorkshop.ascii("{\"format\":123456789012345678901}"));
        add("j03-name", "J03", BundleWorkshop.ascii("{\"" + "n".repeat(65) + "\":1}"));
        add("j04-brace", "J04", BundleWorkshop.ascii(text + "}"));
        add("j04-second", "J04", BundleWorkshop.ascii(text + text));
        add("j04-word", "J04", BundleWorkshop.ascii(text + "x"));
        add("j05-array", "J05", BundleWorkshop.ascii("[]"));
        add("j05-format", "J05", edit(n -> n.put("format", 1)));
        add("j05-tag", "J05", edit(n -> n.putNull("tag")));
    }

    private void envelopes() {
        add("e01-missing", "E01", edit(n -> n.remove("format")));
        add("e01-other", "E01", edit(n -> n.put("format", "other/1")));
        add("e01-zero", "E01", edit(n -> n.put("format", "sanad/0")));
        add("e02-newer", "E02", edit(n -> n.put("format", "sanad/2")));
        add("e02-much-newer", "E02", edit(n -> n.put("format", "sanad/99")));
        add("e02-only-format", "E02", BundleWorkshop.ascii("{\"format\":\"sanad/3\"}"));
        add("e03-extra", "E03", edit(n -> n.put("recipients", "x")));
        add("e03-missing", "E03", edit(n -> n.remove("iv")));
        add("e03-mixed", "E03", edit(n -> n.put("payload", "e30").put("signature", "e30")));
        add("e03-label", "E03", edit(n -> ((ObjectNode) n.get("label")).put("name", "x")));
        SignedBundle bundle = BundleWorkshop.declare(3, 1);
        ObjectNode level2 = BundleWorkshop.tree(BundleWorkshop.ascii(bundle.jwsJson()));
        level2.put("format", "sanad/1").set("label", BundleWorkshop.tree(sound).get("label"));
        add("e04-open-declaration", "E04", BundleWorkshop.bytes(level2));
        ((ObjectNode) level2.get("label")).put("type", "enrolment");
        add("e04-open-declaration-mislabelled", "E04", BundleWorkshop.bytes(level2));
        add(
                "e04-label-only",
                "E04",
                BundleWorkshop.wrapper(
                        open, n -> ((ObjectNode) n.get("label")).put("type", "restitution")));
    }

    private void sealing() {
        add("e05-zip", "E05", outer(h -> h.put("zip", "DEF")));
        add("e05-no-cty", "E05", outer(h -> h.remove("cty")));
        add("e05-typ", "E05", outer(h -> h.put("typ", "JOSE")));
        add("e05-epk-private", "E05", outer(h -> ((ObjectNode) h.get("epk")).put("d", "AA")));
        add("e06-dir", "E06", outer(h -> h.put("alg", "dir")));
        add("e06-rsa", "E06", outer(h -> h.put("alg", "RSA-OAEP")));
        add("e06-cbc", "E06", outer(h -> h.put("enc", "A256CBC-HS512")));
        add("e07-iv", "E07", edit(n -> n.put("iv", "AAAA")));
        add("e07-padding", "E07", edit(n -> n.put("tag", n.get("tag").textValue() + "==")));
        add(
                "e07-tail-bits",
                "E07",
                edit(n -> n.put("tag", n.get("tag").textValue().substring(0, 21) + "B")));
        add("e07-key", "E07", edit(n -> n.put("encrypted_key", Base64Url.encode(new byte[41]))));
        add("e08-elsewhere", "E08", sealedFor(BundleWorkshop.ELSEWHERE.sealingKey()));
        add("e08-school", "E08", sealedFor(BundleWorkshop.SCHOOL_OPENING.sealingKey()));
        add("e08-kid", "E08", outer(h -> h.put("kid", "A".repeat(43))));
        add("e09-retired", "E09", retired(1));
        add("e09-retired-second", "E09", retired(2));
        add("e09-retired-third", "E09", retired(3));
        add(
                "e10-zero",
                "E10",
                outer(h -> ((ObjectNode) h.get("epk")).put("x", Base64Url.encode(new byte[32]))));
        byte[] one = new byte[32];
        one[0] = 1;
        add(
                "e10-one",
                "E10",
                outer(h -> ((ObjectNode) h.get("epk")).put("x", Base64Url.encode(one))));
        byte[] minus = new byte[32];
        Arrays.fill(minus, (byte) 0xff);
        minus[0] = (byte) 0xec;
        minus[31] = 0x7f;
        add(
                "e10-minus-one",
                "E10",
                outer(h -> ((ObjectNode) h.get("epk")).put("x", Base64Url.encode(minus))));
        add("e11-tag", "E11", edit(n -> n.put("tag", Base64Url.encode(new byte[16]))));
        add("e11-key", "E11", edit(n -> n.put("encrypted_key", Base64Url.encode(new byte[40]))));
        add("e11-header", "E11", outer(h -> h.put("cty", "sanad-restitution+json")));
    }

    private void signatures() {
        ObjectNode payload = BundleWorkshop.payload(BundleWorkshop.declare(3, 1));
        String good = BundleWorkshop.headerJson(BundleWorkshop.SIGNER, DECLARATION);
        add("s01-extra", "S01", level2(n -> n.put("header", "x")));
        add("s01-missing", "S01", level2(n -> n.remove("signature")));
        add("s01-general", "S01", level2(n -> n.putArray("signatures")));
        for (String alg : new String[] {"none", "HS256", "EdDSA", "ES256"}) {
            add(
                    "s02-" + alg.toLowerCase(java.util.Locale.ROOT),
                    "S02",
                    signed(payload, good.replace("Ed25519", alg)));
        }
        add("s03-crit", "S03", signed(payload, good.replace("}", ",\"crit\":[\"b64\"]}")));
        add(
                "s03-jwk",
                "S03",
                signed(
                        payload,
                        good.replace(
                                "}",
                                ",\"jwk\":" + BundleWorkshop.SIGNER.verifyingKey().jwk() + "}")));
        add(
                "s03-no-kid",
                "S03",
                signed(payload, "{\"alg\":\"Ed25519\",\"typ\":\"" + DECLARATION + "\"}"));
    }

    private void types() {
        ObjectNode payload = BundleWorkshop.payload(BundleWorkshop.declare(3, 1));
        String good = BundleWorkshop.headerJson(BundleWorkshop.SIGNER, DECLARATION);
        add("s04-unknown", "S04", signed(payload, good.replace(DECLARATION, "sanad-other+json")));
        add(
                "s04-restitution",
                "S04",
                signed(payload, good.replace(DECLARATION, "sanad-restitution+json")));
        add("s04-answer", "S04", signed(payload, good.replace(DECLARATION, "sanad-answer+json")));
        add("s04-update", "S04", signed(payload, good.replace(DECLARATION, "sanad-update+json")));
        add(
                "s04-cty",
                "S04",
                BundleWorkshop.sealedFor(
                        BundleWorkshop.ascii(BundleWorkshop.declare(3, 1).jwsJson()),
                        BundleWorkshop.label(payload, BundleWorkshop.SIGNER),
                        BundleWorkshop.DIRECTORATE.sealingKey(),
                        "sanad-restitution+json"));
        add(
                "s05-65-bytes",
                "S05",
                level2(n -> n.put("signature", longer(n.get("signature").textValue()))));
        add("s05-63-bytes", "S05", level2(n -> n.put("signature", Base64Url.encode(new byte[63]))));
        add(
                "s05-padding",
                "S05",
                level2(n -> n.put("signature", n.get("signature").textValue() + "==")));
        add("s06-zero", "S06", level2(n -> n.put("signature", Base64Url.encode(new byte[64]))));
        add(
                "s06-payload",
                "S06",
                level2(n -> n.put("payload", Base64Url.encode(BundleWorkshop.ascii("{}")))));
        add(
                "s06-other-key",
                "S06",
                BundleWorkshop.signedAs(payload, BundleWorkshop.STRANGER, good));
    }

    private void keys() {
        add("k01-unknown", "K01", "stranger", sound);
        add(
                "k01-second-bundle",
                "K01",
                "stranger",
                BundleWorkshop.sealed(BundleWorkshop.declare(4, 2)));
        add(
                "k01-third-bundle",
                "K01",
                "stranger",
                BundleWorkshop.sealed(BundleWorkshop.declare(5, 3)));
        add("k02-pending", "K02", "pending", sound);
        add("k02-enrolment", "K02", "newcomer", open);
        add("k02-enrolment-again", "K02", "pending", open);
        add("k03-revoked", "K03", "revoked", sound);
        add("k03-revoked-enrolment", "K03", "revoked", open);
        add(
                "k03-revoked-second",
                "K03",
                "revoked",
                BundleWorkshop.sealed(BundleWorkshop.declare(4, 2)));
        add("k04-lost", "K04", "lost", BundleWorkshop.sealed(BundleWorkshop.declare(4, 4)));
        add("k04-retired", "K04", "retired", BundleWorkshop.sealed(BundleWorkshop.declare(4, 5)));
        add("k04-no-cut-off", "K04", "lost-at-once", sound);
        add(
                "ok-lost-before-cut-off",
                "C03",
                "lost",
                BundleWorkshop.sealed(BundleWorkshop.declare(4, 3)));
        add("k05-directorate", "K05", "directorate-key", sound);
        add("k05-sealing", "K05", "sealing-key", sound);
        add("k05-enrolment", "K05", "directorate-key", open);
        add("k06-other-school", "K06", "other-school", sound);
        add("k06-enrolment", "K06", "other-school", open);
        add(
                "k06-second",
                "K06",
                "other-school",
                BundleWorkshop.sealed(BundleWorkshop.declare(4, 2)));
    }

    private void enrolments() {
        add(
                "k07-other-jwk",
                "K07",
                openHeader(h -> h.set("jwk", jwk(BundleWorkshop.STRANGER.verifyingKey().raw()))));
        add("k07-low-order", "K07", openHeader(h -> h.set("jwk", jwk(new byte[32]))));
        byte[] off = new byte[32];
        off[0] = 2;
        add("k07-off-curve", "K07", openHeader(h -> h.set("jwk", jwk(off))));
        add("k07-short", "K07", openHeader(h -> h.set("jwk", jwk(new byte[31]))));
        add(
                "s03-jwk-with-kid",
                "S03",
                openHeader(h -> ((ObjectNode) h.get("jwk")).put("use", "sig")));
        add(
                "s06-enrolment",
                "S06",
                BundleWorkshop.wrapper(
                        open, n -> n.put("signature", Base64Url.encode(new byte[64]))));
    }

    byte[] edit(Consumer<ObjectNode> edit) {
        return BundleWorkshop.wrapper(sound, edit);
    }

    byte[] header(Consumer<ObjectNode> edit) {
        return BundleWorkshop.payloadEdited(3, 1, p -> edit.accept((ObjectNode) p.get("header")));
    }

    byte[] body(Consumer<ObjectNode> edit) {
        return BundleWorkshop.payloadEdited(3, 1, p -> edit.accept((ObjectNode) p.get("body")));
    }

    private byte[] outer(Consumer<ObjectNode> edit) {
        return edit(
                n -> {
                    byte[] header = Base64Url.decode(n.get("protected").textValue()).orElseThrow();
                    ObjectNode tree = BundleWorkshop.tree(header);
                    edit.accept(tree);
                    n.put("protected", Base64Url.encode(BundleWorkshop.bytes(tree)));
                });
    }

    private byte[] openHeader(Consumer<ObjectNode> edit) {
        return BundleWorkshop.wrapper(
                open,
                n -> {
                    byte[] header = Base64Url.decode(n.get("protected").textValue()).orElseThrow();
                    ObjectNode tree = BundleWorkshop.tree(header);
                    edit.accept(tree);
                    byte[] payload = Base64Url.decode(n.get("payload").textValue()).orElseThrow();
                    Jws jws = Jws.sign(tree.toString(), payload, BundleWorkshop.SIGNER);
                    n.put("protected", jws.header()).put("signature", jws.signature());
                });
    }

    private static ObjectNode jwk(byte[] x) {
        return BundleWorkshop.JSON
                .createObjectNode()
                .put("crv", "Ed25519")
                .put("kty", "OKP")
                .put("x", Base64Url.encode(x));
    }

    private byte[] level2(Consumer<ObjectNode> edit) {
        ObjectNode node =
                BundleWorkshop.tree(BundleWorkshop.ascii(BundleWorkshop.declare(3, 1).jwsJson()));
        edit.accept(node);
        return BundleWorkshop.sealedLevel2(
                BundleWorkshop.bytes(node), (ObjectNode) BundleWorkshop.tree(sound).get("label"));
    }

    private static byte[] signed(ObjectNode payload, String header) {
        return BundleWorkshop.signedAs(payload, BundleWorkshop.SIGNER, header);
    }

    private static byte[] rawPayload(String json) {
        ObjectNode said = BundleWorkshop.payload(BundleWorkshop.declare(3, 1));
        return BundleWorkshop.signedBytes(
                BundleWorkshop.ascii(json),
                said,
                BundleWorkshop.SIGNER,
                BundleWorkshop.headerJson(BundleWorkshop.SIGNER, DECLARATION));
    }

    private static byte[] sealedFor(SealingKey key) {
        SignedBundle bundle = BundleWorkshop.declare(3, 1);
        return BundleWorkshop.sealedFor(
                BundleWorkshop.ascii(bundle.jwsJson()),
                BundleWorkshop.label(BundleWorkshop.payload(bundle), BundleWorkshop.SIGNER),
                key,
                DECLARATION);
    }

    private static byte[] retired(int pupils) {
        ObjectNode payload = BundleWorkshop.payload(BundleWorkshop.declare(pupils, 1));
        SealingKey key = BundleWorkshop.RETIRED.sealingKey();
        ((ObjectNode) payload.get("header")).put("aud_kid", key.kid());
        Jws jws =
                Jws.sign(
                        BundleWorkshop.headerJson(BundleWorkshop.SIGNER, DECLARATION),
                        BundleWorkshop.bytes(payload),
                        BundleWorkshop.SIGNER);
        return BundleWorkshop.sealedFor(
                BundleWorkshop.ascii(BundleWorkshop.flat(jws)),
                BundleWorkshop.label(payload, BundleWorkshop.SIGNER),
                key,
                DECLARATION);
    }

    private static String longer(String signature) {
        return Base64Url.encode(Arrays.copyOf(Base64Url.decode(signature).orElseThrow(), 65));
    }

    static ArrayNode rows(ObjectNode body, String name) {
        return (ArrayNode) body.get(name);
    }
}
