package org.sanad.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sanad.i18n.Language;
import org.sanad.i18n.Messages;

/**
 * Every stored vector gives the code its index names. After a change of format, run with {@code
 * -Dsanad.bundles.write=true} once to write them anew.
 */
final class BundleVectorsTest {
    private static final Path FOLDER = Path.of("src/test/resources/bundles");

    @TestFactory
    Stream<DynamicTest> storedVectorsGiveTheirCode() throws IOException {
        Map<String, Vector> made = BundleVectors.all();
        if (Boolean.getBoolean("sanad.bundles.write")) {
            write(made);
        }
        JsonNode index = BundleWorkshop.JSON.readTree(FOLDER.resolve("index.json").toFile());
        assertEquals(made.size(), index.get("vectors").size());
        return made.entrySet().stream()
                .map(
                        entry ->
                                DynamicTest.dynamicTest(
                                        entry.getKey(),
                                        () -> check(entry.getKey(), entry.getValue(), index)));
    }

    private static void check(String name, Vector vector, JsonNode index) throws IOException {
        JsonNode stored = index.get("vectors").get(name);
        assertEquals(vector.code(), stored.get("code").textValue());
        byte[] file = Files.readAllBytes(FOLDER.resolve(name + ".json"));
        assertArrayEquals(vector.file(), file);
        Verdict verdict = Situations.verifier(stored.get("situation").textValue()).verify(file);
        assertEquals(vector.code(), verdict.code().map(BundleCode::code).orElse("OK"));
        boolean applied = verdict.standing() == Verdict.Standing.ACCEPTED;
        assertEquals(stored.get("standing").textValue(), verdict.standing().code());
        assertTrue(!applied || verdict.bundle().isPresent());
    }

    private static void write(Map<String, Vector> made) throws IOException {
        Files.createDirectories(FOLDER);
        ObjectNode index = BundleWorkshop.JSON.createObjectNode();
        index.put("note", "Expected first deciding code of each file; keys.json holds the keys.");
        ObjectNode vectors = index.putObject("vectors");
        for (Map.Entry<String, Vector> entry : made.entrySet()) {
            Vector vector = entry.getValue();
            Files.write(FOLDER.resolve(entry.getKey() + ".json"), vector.file());
            Verdict verdict = Situations.verifier(vector.situation()).verify(vector.file());
            vectors.putObject(entry.getKey())
                    .put("code", vector.code())
                    .put("standing", verdict.standing().code())
                    .put("situation", vector.situation());
        }
        ObjectNode keys = BundleWorkshop.JSON.createObjectNode();
        keys.set(
                "school",
                BundleWorkshop.tree(
                        BundleWorkshop.ascii(BundleWorkshop.SIGNER.verifyingKey().jwk())));
        keys.set(
                "directorate",
                BundleWorkshop.tree(BundleWorkshop.ascii(BundleWorkshop.DIRECTORATE.privateJwk())));
        keys.set(
                "schoolSealing",
                BundleWorkshop.tree(
                        BundleWorkshop.ascii(BundleWorkshop.SCHOOL_OPENING.privateJwk())));
        keys.set(
                "directorateSigning",
                BundleWorkshop.tree(
                        BundleWorkshop.ascii(DirectorateWorkshop.SIGNER.verifyingKey().jwk())));
        keys.set(
                "directorateRoot",
                BundleWorkshop.tree(
                        BundleWorkshop.ascii(DirectorateWorkshop.ROOT.verifyingKey().jwk())));
        keys.set(
                "directorateRetired",
                BundleWorkshop.tree(BundleWorkshop.ascii(BundleWorkshop.RETIRED.privateJwk())));
        Files.writeString(FOLDER.resolve("keys.json"), keys.toPrettyString() + "\n");
        Files.writeString(FOLDER.resolve("index.json"), index.toPrettyString() + "\n");
    }

    /**
     * F01, F02, F05 and F06 depend on the medium, K08 on the officer, K09 on an approval: below.
     */
    @Test
    void everyCodeHasAVectorAndRejectionsHaveThree() {
        Map<String, Long> counts =
                BundleVectors.all().values().stream()
                        .collect(Collectors.groupingBy(Vector::code, Collectors.counting()));
        Set<String> elsewhere = Set.of("F01", "F05", "F06", "K08", "K09");
        Set<String> poor = new TreeSet<>();
        for (BundleCode code : BundleCode.values()) {
            boolean many =
                    code.outcome() == BundleCode.Outcome.REJECT
                            || code.outcome() == BundleCode.Outcome.QUARANTINE;
            long wanted = many && code != BundleCode.F02 ? 3 : 1;
            if (!elsewhere.contains(code.code()) && counts.getOrDefault(code.code(), 0L) < wanted) {
                poor.add(code.code());
            }
        }
        assertEquals(Set.of(), poor);
    }

    @Test
    void everyCodeHasItsSentenceInBothLanguages() {
        for (Language language : Language.values()) {
            Messages messages = Messages.of(language);
            List<String> missing =
                    Arrays.stream(BundleCode.values())
                            .map(BundleCode::messageKey)
                            .filter(key -> !messages.has(key))
                            .toList();
            assertEquals(List.of(), missing);
        }
    }

    @Test
    void aSecondKeyOfASchoolIsToldBesideItsPendingState() {
        EnrolmentBody body = BundleWorkshop.enrolment(BundleWorkshop.SECOND);
        byte[] file =
                SignedBundle.sign(BundleWorkshop.header(body, 1), body, BundleWorkshop.SECOND)
                        .openFile();
        Verdict verdict = new BundleVerifier(new KnownWorld()).verify(file);
        List<BundleCode> codes = verdict.findings().stream().map(Finding::code).toList();
        assertEquals(List.of(BundleCode.K02, BundleCode.K09), codes);
    }

    @Test
    void moreThanFiveThousandPupilsAreRefused() {
        byte[] file = BundleWorkshop.sealed(BundleWorkshop.declare(5_001, 1));
        Verdict verdict = new BundleVerifier(new KnownWorld()).verify(file);
        assertEquals(BundleCode.P09, verdict.code().orElseThrow());
    }

    @Test
    void shrinkingRestoreWaitsWhileASmallOneIsOnlyTold() {
        byte[] file = BundleVectors.all().get("c08-restored").file();
        Verdict told = new BundleVerifier(Situations.of("first-received")).verify(file);
        assertEquals(Verdict.Standing.ACCEPTED, told.standing());
        Verdict waits = new BundleVerifier(Situations.of("shrunk")).verify(file);
        assertEquals(Verdict.Standing.QUARANTINED, waits.standing());
    }
}
