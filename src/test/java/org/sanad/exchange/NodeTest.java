package org.sanad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.seal.Base64Url;

/** A stranger's reader, npm {@code jose}, opens and verifies what we write. */
final class NodeTest {
    /** What seals, keys, signatures and their exact form decide; the rest is not for a stranger. */
    private static final Set<String> CRYPTOGRAPHIC =
            Set.of(
                    "E05", "E06", "E07", "E08", "E10", "E11", "S01", "S02", "S03", "S05", "S06",
                    "S07", "K07");

    @TempDir private static Path work;
    private static OutsideReader reader;

    @BeforeAll
    static void installJose() throws IOException, InterruptedException {
        reader = OutsideReader.install(work);
        String school =
                "{\"signing\":%s,\"sealing\":%s,\"verificationCode\":\"%s\"}"
                        .formatted(
                                BundleWorkshop.SIGNER.verifyingKey().jwk(),
                                BundleWorkshop.SCHOOL_OPENING.sealingKey().jwk(),
                                BundleWorkshop.SIGNER.verifyingKey().verificationCode().text());
        Files.writeString(work.resolve("school.json"), school);
        String directorate = BundleWorkshop.DIRECTORATE.privateJwk();
        Files.writeString(work.resolve("directorate.json"), directorate);
        Files.writeString(
                work.resolve("directorate-keys.json"),
                "{\"signing\":%s}".formatted(DirectorateWorkshop.SIGNER.verifyingKey().jwk()));
        Files.writeString(
                work.resolve("school-private.json"), BundleWorkshop.SCHOOL_OPENING.privateJwk());
    }

    /** Where keys, seals and signatures decide, a stranger's tool decides alike. */
    @Test
    void agreesOnEveryVectorThatCryptographyDecides() throws IOException, InterruptedException {
        Map<Boolean, Map<String, Boolean>> expected =
                Map.of(true, new TreeMap<>(), false, new TreeMap<>());
        Set<String> codes = new TreeSet<>();
        for (Map.Entry<String, Vector> entry : BundleVectors.all().entrySet()) {
            Vector vector = entry.getValue();
            boolean sound = vector.code().equals("OK");
            boolean key = entry.getKey().equals("ok-update-by-a-key-only-it-names");
            if ((sound && !key) || CRYPTOGRAPHIC.contains(vector.code())) {
                boolean school = vector.situation().startsWith("school");
                Path folder = Files.createDirectories(work.resolve(school ? "back" : "there"));
                Files.write(folder.resolve(entry.getKey() + ".json"), vector.file());
                expected.get(school).put(entry.getKey() + ".json", sound);
                codes.add(vector.code());
            }
        }
        Map<String, Boolean> there = judged("there", "school.json", "directorate.json");
        assertEquals(expected.get(false), there);
        Map<String, Boolean> back = judged("back", "directorate-keys.json", "school-private.json");
        assertEquals(expected.get(true), back);
        codes.remove("OK");
        assertEquals(CRYPTOGRAPHIC, codes);
        assertTrue(there.size() + back.size() > 50, there.size() + " " + back.size());
    }

    private static Map<String, Boolean> judged(String folder, String sender, String receiver)
            throws IOException, InterruptedException {
        OutsideReader.Run run =
                reader.many(
                        "judge",
                        work.resolve(folder),
                        work.resolve(sender),
                        work.resolve(receiver));
        assertEquals(0, run.exit(), run.output());
        Map<String, Boolean> judged = new TreeMap<>();
        for (String line : run.output().lines().toList()) {
            String[] words = line.split(" ", 2);
            judged.put(words[0], words[1].equals("ok"));
        }
        return judged;
    }

    @Test
    void readsDeclarationsOfEverySize() throws IOException, InterruptedException {
        for (int pupils : new int[] {0, 1, 300, 1_500}) {
            SignedBundle bundle = BundleWorkshop.declare(pupils, 1);
            OutsideReader.Run run = verify(BundleWorkshop.sealed(bundle));
            assertEquals(0, run.exit(), run.output());
            JsonNode told = BundleWorkshop.JSON.readTree(run.output());
            assertEquals(bundle.digest(), told.get("digest").textValue());
            assertEquals(pupils, told.get("counts").get("pupils").asInt());
        }
    }

    /** Mostly small schools, as they are, a few large ones: 0 to 1,500 pupils. */
    private static int pupils(Random random) {
        int kind = random.nextInt(100);
        int most = kind < 90 ? 30 : kind < 98 ? 300 : 1_501;
        return random.nextInt(most);
    }

    @Test
    void readsAThousandRandomBundles() throws IOException, InterruptedException {
        Path folder = Files.createDirectory(work.resolve("ours"));
        Random random = new Random(4);
        List<String> expected = new ArrayList<>();
        for (int i = 1; i <= 1_000; i++) {
            int pupils = i == 1 ? 0 : i == 2 ? 1_500 : pupils(random);
            SignedBundle bundle = BundleWorkshop.declare(pupils, i);
            String name = String.format(Locale.ROOT, "%04d.json", i);
            Files.write(folder.resolve(name), BundleWorkshop.sealed(bundle));
            expected.add(name + " " + bundle.digest() + " " + pupils);
        }
        OutsideReader.Run run =
                reader.many(
                        "read",
                        folder,
                        work.resolve("school.json"),
                        work.resolve("directorate.json"));
        assertEquals(0, run.exit(), run.output());
        assertEquals(expected, run.output().lines().toList());
    }

    @Test
    void weAcceptTwoHundredBundlesMadeByJose() throws IOException, InterruptedException {
        Path folder = Files.createDirectory(work.resolve("theirs"));
        Random random = new Random(5);
        List<BundleHeader> headers = new ArrayList<>();
        for (int i = 1; i <= 200; i++) {
            SignedBundle bundle = BundleWorkshop.declare(pupils(random), 1);
            ObjectNode payload = BundleWorkshop.payload(bundle);
            Path stem = folder.resolve(String.format(Locale.ROOT, "%03d", i));
            Files.write(Path.of(stem + ".payload"), BundleWorkshop.bytes(payload));
            Files.write(
                    Path.of(stem + ".label"),
                    BundleWorkshop.bytes(BundleWorkshop.label(payload, BundleWorkshop.SIGNER)));
            headers.add(bundle.header());
        }
        String open = BundleWorkshop.SIGNER.verifyingKey().jwk();
        String d = Base64Url.encode(BundleWorkshop.SIGNER.seed());
        Path signer =
                Files.writeString(
                        work.resolve("signer.json"), open.replace("}", ",\"d\":\"" + d + "\"}"));
        OutsideReader.Run run =
                reader.many("make", folder, signer, work.resolve("directorate.json"));
        assertEquals(0, run.exit(), run.output());
        BundleVerifier verifier = new BundleVerifier(new KnownWorld());
        for (int i = 1; i <= 200; i++) {
            Path file = folder.resolve(String.format(Locale.ROOT, "%03d.json", i));
            Verdict verdict = verifier.verify(file);
            assertEquals("OK", verdict.code().map(BundleCode::code).orElse("OK"));
            assertEquals(headers.get(i - 1), verdict.bundle().orElseThrow().header());
        }
    }

    @Test
    void readsEnrolments() throws IOException, InterruptedException {
        OutsideReader.Run run = verify(BundleWorkshop.soundEnrolment());
        assertEquals(0, run.exit(), run.output());
        assertTrue(run.output().contains("\"type\":\"enrolment\""));
    }

    @Test
    void refusesWhatWeRefuse() throws IOException, InterruptedException {
        for (String name :
                List.of("e11-tag", "e08-elsewhere", "s06-payload", "s06-zero", "p02-pupils")) {
            Vector vector = BundleVectors.all().get(name);
            assertNotEquals(0, verify(vector.file()).exit(), name);
        }
    }

    private static OutsideReader.Run verify(byte[] file) throws IOException, InterruptedException {
        return reader.verify(
                Files.write(work.resolve("bundle.json"), file),
                work.resolve("school.json"),
                work.resolve("directorate.json"));
    }
}
