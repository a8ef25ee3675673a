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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.i18n.Messages;

/**
 * Every stored vector gives the code its index names. After a change of format, run with {@code
 * -Dsanad.bundles.write=true} once to write them anew.
 */
final class BundleVectorsTest {
    private static final Path FOLDER = Path.of("src/test/resources/bundles");

    @TempDir private static Path media;

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
        assertEquals(entry(vector), stored);
        assertArrayEquals(vector.file(), Files.readAllBytes(FOLDER.resolve(name + ".json")));
        Path folder = Files.createDirectory(media.resolve(name));
        Verdict verdict = MediumVectors.verdict(vector, folder);
        Optional<Finding> typed =
                vector.typed()
                        .flatMap(
                                digits ->
                                        BundleVerifier.confirm(
                                                verdict.bundle().orElseThrow().signer(), digits));
        String code = typed.map(Finding::code).or(verdict::code).map(BundleCode::code).orElse("OK");
        assertEquals(vector.code(), code);
        assertTrue(MediumVectors.codes(verdict).containsAll(vector.beside()));
        boolean applied = verdict.standing() == Verdict.Standing.ACCEPTED;
        assertTrue(!applied || verdict.bundle().isPresent());
    }

    /** What the index says of a vector: the situation's words are those of {@link Situations}. */
    private static ObjectNode entry(Vector vector) {
        ObjectNode entry = BundleWorkshop.JSON.createObjectNode();
        entry.put("code", vector.code())
                .put("standing", standing(vector))
                .put("situation", vector.situation());
        if (vector.medium() != Vector.Medium.PLAIN) {
            entry.put("medium", vector.medium().word());
        }
        vector.typed().ifPresent(digits -> entry.put("typed", digits));
        if (!vector.beside().isEmpty()) {
            vector.beside().forEach(entry.putArray("beside")::add);
        }
        return entry;
    }

    private static String standing(Vector vector) {
        try {
            Path folder = Files.createTempDirectory(media, "standing");
            return MediumVectors.verdict(vector, folder).standing().code();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void write(Map<String, Vector> made) throws IOException {
        Files.createDirectories(FOLDER);
        ObjectNode index = BundleWorkshop.JSON.createObjectNode();
        index.put(
                "note",
                "Expected first deciding code of each file; keys.json holds the keys. medium: how the"
                        + " file is met; typed: digits an officer typed from paper; beside: codes told"
                        + " beside the deciding one.");
        ObjectNode vectors = index.putObject("vectors");
        for (Map.Entry<String, Vector> entry : made.entrySet()) {
            Vector vector = entry.getValue();
            Files.write(FOLDER.resolve(entry.getKey() + ".json"), vector.file());
            vectors.set(entry.getKey(), entry(vector));
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

    /** A code that waits only when the data shrank (C08) counts as one that waits. */
    @Test
    void everyCodeHasAVectorAndRejectionsHaveThree() {
        Map<String, Long> counts =
                BundleVectors.all().values().stream()
                        .flatMap(one -> Stream.concat(Stream.of(one.code()), one.beside().stream()))
                        .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
        Set<String> poor = new TreeSet<>();
        for (BundleCode code : BundleCode.values()) {
            boolean many =
                    code.outcome() == BundleCode.Outcome.REJECT
                            || code.outcome() == BundleCode.Outcome.QUARANTINE
                            || code == BundleCode.C08;
            if (counts.getOrDefault(code.code(), 0L) < (many ? 3 : 1)) {
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
        byte[] file = BundleVectors.all().get("k09-second-enrolment-1").file();
        Verdict verdict = new BundleVerifier(new KnownWorld()).verify(file);
        assertEquals(List.of("K02", "K09"), MediumVectors.codes(verdict));
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
