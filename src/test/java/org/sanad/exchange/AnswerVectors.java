package org.sanad.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.sanad.exchange.AnswerBody.BundleAnswer;
import org.sanad.seal.Base64Url;
import org.sanad.seal.Jws;
import org.sanad.seal.SigningKey;

/** Vectors of what a directorate sends: answers (A), updates (U, S07), restitutions. */
final class AnswerVectors {
    private static final String USUAL = "school";

    private final BundleVectors made;

    private AnswerVectors(BundleVectors made) {
        this.made = made;
    }

    static void add(BundleVectors made) {
        AnswerVectors vectors = new AnswerVectors(made);
        vectors.answers();
        vectors.alarms();
        vectors.bodies();
        vectors.keys();
        vectors.ratchet();
        vectors.roots();
        vectors.restitutions();
    }

    private static byte[] answer(int seq, int about) {
        return DirectorateWorkshop.file(DirectorateWorkshop.accepted(about), seq);
    }

    private static byte[] update(UpdateBody body, int seq) {
        return DirectorateWorkshop.file(body, seq);
    }

    private void answers() {
        made.add("ok-answer", "OK", USUAL, answer(1, 1));
        made.add("a01-again", "A01", "school-answered", answer(1, 1));
        made.add("a02-gap", "A02", "school-answered", answer(4, 3));
        made.add("a02-first-is-second", "A02", USUAL, answer(2, 1));
        made.add("a05-passed-over", "A05", "school-passed-over", answer(2, 3));
        made.add(
                "u08-newer-pack",
                "U08",
                USUAL,
                edited(
                        answer(1, 1),
                        p -> pack(p).put("version", "2027.1").put("sha256", "cd".repeat(32))));
    }

    private void alarms() {
        for (int number = 1; number <= 3; number++) {
            BundleAnswer strange =
                    new BundleAnswer(
                            "0" + number + "ab".repeat(31),
                            1,
                            number,
                            AnswerVerdict.ACCEPTED,
                            null,
                            List.of());
            made.add(
                    "a03-never-sent-" + number,
                    "A03",
                    USUAL,
                    DirectorateWorkshop.file(with(strange, null), number));
        }
        BundleAnswer first = DirectorateWorkshop.accepted(1).answers().get(0);
        made.add(
                "a04-other-content",
                "A04",
                USUAL,
                DirectorateWorkshop.file(
                        with(first, DirectorateWorkshop.head(1, "cd".repeat(32))), 1));
        made.add(
                "a04-ahead-of-us",
                "A04",
                USUAL,
                DirectorateWorkshop.file(
                        with(first, DirectorateWorkshop.head(9, "cd".repeat(32))), 1));
        made.add("a04-number-answered-otherwise", "A04", "school-answered", answer(1, 2));
        made.add(
                "ok-answer-to-what-a-restore-lost",
                "OK",
                "school-restored",
                DirectorateWorkshop.file(DirectorateWorkshop.accepted(3), 1));
    }

    private static AnswerBody with(BundleAnswer answer, ChainHead head) {
        return new AnswerBody(
                DirectorateWorkshop.SCHOOL,
                List.of(answer),
                DirectorateWorkshop.certificate(),
                head,
                null,
                null);
    }

    private void bodies() {
        byte[] sound = answer(1, 1);
        made.add("p01-answer-none", "P01", USUAL, edited(sound, p -> body(p).putArray("answers")));
        made.add("p01-answer-extra", "P01", USUAL, edited(sound, p -> body(p).put("name", "x")));
        made.add(
                "p01-answer-other-school",
                "P01",
                USUAL,
                edited(sound, p -> body(p).put("recipient", "school:04124Y")));
        made.add(
                "p02-answer",
                "P02",
                USUAL,
                edited(sound, p -> ((ObjectNode) p.get("header").get("counts")).put("remarks", 1)));
        made.add(
                "h04-answer",
                "H04",
                USUAL,
                edited(sound, p -> ((ObjectNode) p.get("header")).put("aud", "school:04124Y")));
        made.add(
                "h05-answer",
                "H05",
                USUAL,
                edited(
                        sound,
                        p -> ((ObjectNode) p.get("header")).put("iss", "directorate:05-OTHER")));
        made.add(
                "h06-answer",
                "H06",
                USUAL,
                BundleWorkshop.wrapper(sound, n -> ((ObjectNode) n.get("label")).put("seq", 2)));
        made.add("s04-declaration-at-a-school", "S04", USUAL, BundleWorkshop.soundEnrolment());
    }

    private void keys() {
        byte[] sound = answer(1, 1);
        made.add("k01-answer", "K01", "school-stranger", sound);
        made.add("k03-answer", "K03", "school-directorate-revoked", sound);
        made.add("k04-answer", "K04", "school-directorate-lost", sound);
        made.add("k05-answer", "K05", "school-other-use", sound);
        made.add(
                "s06-answer",
                "S06",
                USUAL,
                BundleWorkshop.wrapper(
                        sound, n -> n.put("signature", Base64Url.encode(new byte[64]))));
    }

    private void ratchet() {
        UpdateBody five = DirectorateWorkshop.update(5);
        made.add("ok-update", "OK", USUAL, update(DirectorateWorkshop.update(2), 2));
        made.add("ok-update-after-a-loss", "OK", USUAL, update(DirectorateWorkshop.update(4), 4));
        made.add("u01-older", "U01", "school-updated", update(DirectorateWorkshop.update(4), 4));
        made.add("u01-oldest", "U01", "school-updated", update(DirectorateWorkshop.update(1), 1));
        made.add(
                "u01-older-directory",
                "U01",
                "school-updated",
                update(DirectorateWorkshop.update(4), 6));
        made.add("u02-again", "U02", "school-updated", update(five, 5));
        made.add("u03-number", "U03", "school-updated", update(DirectorateWorkshop.update(6), 5));
        made.add(
                "u03-directory",
                "U03",
                "school-updated",
                update(
                        DirectorateWorkshop.update(
                                SignedDirectory.sign(
                                        DirectorateWorkshop.directory(
                                                5,
                                                DirectorateWorkshop.ROOT,
                                                DirectorateWorkshop.NEXT_SIGNER),
                                        DirectorateWorkshop.ROOT)),
                        6));
        made.add("u03-first", "U03", USUAL, update(DirectorateWorkshop.update(2), 1));
        made.add("u04-number", "U04", USUAL, update(DirectorateWorkshop.update(2), 1_002));
        made.add("u04-directory", "U04", USUAL, update(DirectorateWorkshop.update(1_002), 2));
        made.add("u04-both", "U04", USUAL, update(DirectorateWorkshop.update(9_999), 9_999));
        for (int level = 2; level <= 4; level++) {
            int needed = level;
            made.add(
                    "u05-level-" + level,
                    "U05",
                    USUAL,
                    edited(
                            update(DirectorateWorkshop.update(2), 2),
                            p -> body(p).put("requires", needed).put("unheardOf", true)));
        }
    }

    private void roots() {
        KeyDirectory same =
                DirectorateWorkshop.directory(
                        2, DirectorateWorkshop.ROOT, DirectorateWorkshop.SIGNER);
        made.add("s07-none", "S07", USUAL, update(signed(same), 2));
        made.add("s07-other", "S07", USUAL, update(signed(same, DirectorateWorkshop.NEW_ROOT), 2));
        made.add("s07-signer", "S07", USUAL, update(signed(same, DirectorateWorkshop.SIGNER), 2));
        for (int version = 2; version <= 4; version++) {
            KeyDirectory changed =
                    DirectorateWorkshop.directory(
                            version, DirectorateWorkshop.NEW_ROOT, DirectorateWorkshop.SIGNER);
            made.add(
                    "u06-only-the-new-root-" + version,
                    "U06",
                    USUAL,
                    update(signed(changed, DirectorateWorkshop.NEW_ROOT), version));
            made.add(
                    version == 2 ? "ok-root-change" : "u07-gap-" + version,
                    version == 2 ? "OK" : "U07",
                    USUAL,
                    update(bothRoots(changed), version));
        }
        made.add(
                "u07-gap-5",
                "U07",
                USUAL,
                update(
                        bothRoots(
                                DirectorateWorkshop.directory(
                                        5,
                                        DirectorateWorkshop.NEW_ROOT,
                                        DirectorateWorkshop.SIGNER)),
                        5));
        UpdateBody rotated =
                signed(
                        DirectorateWorkshop.directory(
                                3, DirectorateWorkshop.ROOT, DirectorateWorkshop.NEXT_SIGNER),
                        DirectorateWorkshop.ROOT);
        made.add(
                "ok-update-by-a-key-only-it-names",
                "OK",
                USUAL,
                SignedBundle.sign(
                                DirectorateWorkshop.header(
                                        rotated, DirectorateWorkshop.PROVINCE, 3),
                                rotated,
                                DirectorateWorkshop.NEXT_SIGNER)
                        .openFile());
    }

    private static UpdateBody bothRoots(KeyDirectory directory) {
        return signed(directory, DirectorateWorkshop.ROOT, DirectorateWorkshop.NEW_ROOT);
    }

    private static UpdateBody signed(KeyDirectory directory, SigningKey... roots) {
        return DirectorateWorkshop.update(SignedDirectory.sign(directory, roots));
    }

    private void restitutions() {
        SignedBundle sound = DirectorateWorkshop.restitution();
        byte[] file =
                sound.sealedFile(
                        BundleWorkshop.SCHOOL_OPENING.sealingKey(), BundleWorkshop.dice(13));
        made.add("ok-restitution", "OK", USUAL, file);
        made.add("e08-restitution-elsewhere", "E08", file);
        ObjectNode level2 = BundleWorkshop.tree(BundleWorkshop.ascii(sound.jwsJson()));
        level2.put("format", "sanad/1").set("label", BundleWorkshop.tree(file).get("label"));
        made.add("e04-restitution", "E04", USUAL, BundleWorkshop.bytes(level2));
    }

    private static ObjectNode body(ObjectNode payload) {
        return (ObjectNode) payload.get("body");
    }

    private static ObjectNode pack(ObjectNode payload) {
        return (ObjectNode) payload.get("header").get("pack");
    }

    /** An open file whose payload was edited before signing; the label says what it says. */
    private static byte[] edited(byte[] file, Consumer<ObjectNode> edit) {
        ObjectNode node = BundleWorkshop.tree(file);
        ObjectNode payload =
                BundleWorkshop.tree(
                        Base64Url.decode(node.get("payload").textValue()).orElseThrow());
        edit.accept(payload);
        String header =
                new String(
                        Base64Url.decode(node.get("protected").textValue()).orElseThrow(),
                        StandardCharsets.US_ASCII);
        Jws jws = Jws.sign(header, BundleWorkshop.bytes(payload), DirectorateWorkshop.SIGNER);
        node.put("protected", jws.header());
        node.put("payload", jws.payload());
        node.put("signature", jws.signature());
        return BundleWorkshop.bytes(node);
    }
}
