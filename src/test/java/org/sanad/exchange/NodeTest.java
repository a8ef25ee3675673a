package org.sanad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stranger's reader, npm {@code jose}, opens and verifies what we write. */
final class NodeTest {
    private static final Set<String> CRYPTOGRAPHIC =
            Set.of("E06", "E08", "E10", "E11", "S02", "S06", "S07");

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
        int seen = 0;
        for (Map.Entry<String, Vector> entry : BundleVectors.all().entrySet()) {
            Vector vector = entry.getValue();
            boolean sound = vector.code().equals("OK");
            boolean key = entry.getKey().equals("ok-update-by-a-key-only-it-names");
            if ((sound && !key) || CRYPTOGRAPHIC.contains(vector.code())) {
                boolean school = vector.situation().startsWith("school");
                OutsideReader.Run run = school ? verifyBack(vector.file()) : verify(vector.file());
                assertEquals(sound, run.exit() == 0, entry.getKey() + " " + run.output());
                seen++;
            }
        }
        assertTrue(seen > 30, seen + " vectors");
    }

    private static OutsideReader.Run verifyBack(byte[] file)
            throws IOException, InterruptedException {
        return reader.verify(
                Files.write(work.resolve("bundle.json"), file),
                work.resolve("directorate-keys.json"),
                work.resolve("school-private.json"));
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
