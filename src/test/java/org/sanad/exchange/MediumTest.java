package org.sanad.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.model.UserProblem;

/** The export protocol, with the stick pulled out at every step; and reading from a medium. */
final class MediumTest {
    private static final String NAME = "SANAD-D-04123X-2627-0001-98089.json";
    private static final byte[] BYTES = BundleWorkshop.sound();

    @TempDir private Path folder;

    /** The real operations, of which the n-th fails and, with {@code gone}, all later ones too. */
    private static final class PulledStick implements MediumFiles {
        private final MediumFiles real = MediumFiles.real();
        private final int failing;
        private final boolean gone;
        private int step;
        private Duration paused;

        PulledStick(int failing, boolean gone) {
            this.failing = failing;
            this.gone = gone;
        }

        private void step() throws IOException {
            step++;
            if (step == failing || (gone && step > failing)) {
                throw new IOException("pulled out");
            }
        }

        @Override
        public boolean isFolder(Path where) {
            return real.isFolder(where);
        }

        @Override
        public boolean exists(Path file) {
            return real.exists(file);
        }

        @Override
        public long free(Path where) throws IOException {
            step();
            return real.free(where);
        }

        @Override
        public void create(Path file) throws IOException {
            step();
            real.create(file);
        }

        @Override
        public void write(Path file, byte[] bytes) throws IOException {
            if (step + 1 == failing) {
                real.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            }
            step();
            real.write(file, bytes);
        }

        @Override
        public byte[] read(Path file) throws IOException {
            step();
            return real.read(file);
        }

        @Override
        public void rename(Path from, Path to) throws IOException {
            step();
            real.rename(from, to);
        }

        @Override
        public void settle(Path file) throws IOException {
            step();
            real.settle(file);
        }

        @Override
        public void delete(Path file) throws IOException {
            if (gone) {
                throw new IOException("pulled out");
            }
            real.delete(file);
        }

        @Override
        public void pause(Duration time) {
            paused = time;
        }
    }

    @Test
    void writesWhatWasAskedAndNothingElse() throws IOException {
        PulledStick stick = new PulledStick(0, false);
        MediumWriter writer = new MediumWriter(stick, Duration.ZERO);
        Path file =
                writer.write(
                        folder, MediumFile.of(NAME, BYTES, read -> assertArrayEquals(BYTES, read)));
        assertArrayEquals(BYTES, Files.readAllBytes(file));
        assertEquals(List.of(NAME), listing());
        assertEquals(7, stick.step);
    }

    @Test
    void aMediumIsGivenTimeUnlessSomebodySaysNone() {
        PulledStick stick = new PulledStick(0, false);
        MediumWriter writer = new MediumWriter(stick, MediumWriter.named(null));
        writer.write(folder, MediumFile.of(NAME, BYTES, read -> {}));
        assertEquals(Duration.ofSeconds(2), stick.paused);
        assertEquals(Duration.ofSeconds(2), MediumWriter.named("nonsense"));
        assertEquals(Duration.ZERO, MediumWriter.named("none"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void failureAtAnyStepLeavesNothingAndSaysSo(int step) throws IOException {
        MediumWriter writer = new MediumWriter(new PulledStick(step, false), Duration.ZERO);
        UserProblem problem =
                assertThrows(
                        UserProblem.class,
                        () -> writer.write(folder, MediumFile.of(NAME, BYTES, read -> {})));
        assertEquals("exchange.medium.failed", problem.code());
        assertEquals(List.of(), listing());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void pulledStickNeverHoldsAFileThatLooksFinished(int step) throws IOException {
        MediumWriter writer = new MediumWriter(new PulledStick(step, true), Duration.ZERO);
        assertThrows(
                UserProblem.class,
                () -> writer.write(folder, MediumFile.of(NAME, BYTES, read -> {})));
        assertFalse(listing().contains(NAME));
    }

    @Test
    void receiverSayingNoLeavesNothing() throws IOException {
        MediumWriter writer = new MediumWriter(MediumFiles.real(), Duration.ZERO);
        UserProblem problem =
                assertThrows(
                        UserProblem.class,
                        () ->
                                writer.write(
                                        folder,
                                        MediumFile.of(
                                                NAME,
                                                BYTES,
                                                read -> {
                                                    throw UserProblem.of("exchange.code.s06");
                                                })));
        assertEquals("exchange.code.s06", problem.code());
        assertEquals(List.of(), listing());
    }

    @Test
    void neverOverwrites() throws IOException {
        MediumWriter writer = new MediumWriter(MediumFiles.real(), Duration.ZERO);
        MediumFile file = MediumFile.paper(NAME, BYTES);
        Files.writeString(folder.resolve(NAME), "old");
        UserProblem problem = assertThrows(UserProblem.class, () -> writer.write(folder, file));
        assertEquals("exchange.medium.exists", problem.code());
        assertEquals("old", Files.readString(folder.resolve(NAME)));
        Files.delete(folder.resolve(NAME));
        Files.writeString(folder.resolve(NAME + ".part"), "another's");
        problem = assertThrows(UserProblem.class, () -> writer.write(folder, file));
        assertEquals("exchange.medium.part-left", problem.code());
        assertEquals("another's", Files.readString(folder.resolve(NAME + ".part")));
    }

    @Test
    void unfinishedFilesOfOursAreFoundAndRemovedNothingElse() throws IOException {
        for (String name :
                List.of(NAME, NAME + ".part", "film.part", "SANAD-D-04123X-2627-0002-1.pdf.part")) {
            Files.writeString(folder.resolve(name), "x");
        }
        Files.createDirectory(folder.resolve("SANAD-D-1.json.part"));
        assertEquals(
                List.of(NAME + ".part", "SANAD-D-04123X-2627-0002-1.pdf.part"),
                Leftovers.in(folder).stream().map(f -> f.getFileName().toString()).toList());
        assertEquals(2, Leftovers.remove(folder));
        assertEquals(List.of(NAME, "SANAD-D-1.json.part", "film.part"), listing());
        assertEquals(List.of(), Leftovers.in(folder.resolve("gone")));
    }

    @Test
    void filesThatBelongTogetherAreWrittenAllOrNone() throws IOException {
        List<MediumFile> both =
                List.of(
                        MediumFile.bundle(NAME, BYTES),
                        MediumFile.paper(NAME.replace(".json", ".pdf"), new byte[] {1}));
        MediumWriter writer = new MediumWriter(MediumFiles.real(), Duration.ZERO);
        assertEquals(2, writer.writeAll(folder, both).size());
        assertEquals(2, listing().size());
        Files.delete(folder.resolve(NAME));
        assertEquals(2, writer.writeAll(folder, both).size(), "the same paper was there already");
        Files.delete(folder.resolve(NAME));
        Files.writeString(folder.resolve(both.get(1).name()), "another paper");
        assertThrows(UserProblem.class, () -> writer.writeAll(folder, both));
        assertEquals(List.of(both.get(1).name()), listing());
        Files.delete(folder.resolve(both.get(1).name()));
        PulledStick stick = new PulledStick(9, false);
        assertThrows(
                UserProblem.class,
                () -> new MediumWriter(stick, Duration.ZERO).writeAll(folder, both));
        assertEquals(List.of(), listing());
    }

    /** The file's length is or is not a multiple of what an unbuffered reading takes at once. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 511, 512, 4_095, 4_096, 4_097, 65_536, 200_001})
    void readsPastTheCacheWhateverTheLength(int length) throws IOException {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        Path file = Files.write(folder.resolve("a"), bytes);
        assertArrayEquals(bytes, MediumFiles.real().read(file));
    }

    @Test
    void refusesStrangeNames() {
        MediumWriter writer = new MediumWriter(MediumFiles.real(), Duration.ZERO);
        for (String name : List.of("../SANAD-D.json", "CON", "SANAD-D-é.json", "a.json")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> writer.write(folder, MediumFile.of(name, BYTES, read -> {})));
        }
        UserProblem problem =
                assertThrows(
                        UserProblem.class,
                        () -> writer.write(folder.resolve("no"), MediumFile.paper(NAME, BYTES)));
        assertEquals("exchange.medium.no-folder", problem.code());
    }

    @Test
    void verifiesFromTheMedium() throws IOException {
        BundleVerifier verifier = new BundleVerifier(new KnownWorld());
        Path file = Files.write(folder.resolve(NAME), BYTES);
        assertEquals(Verdict.Standing.ACCEPTED, verifier.verify(file).standing());
        assertCode(BundleCode.F01, verifier.verify(folder.resolve("none.json")));
        assertCode(BundleCode.F05, verifier.verify(folder));
        Path part = Files.write(folder.resolve(NAME + ".part"), BYTES);
        assertCode(BundleCode.F05, verifier.verify(part));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        assertCode(BundleCode.F05, verifier.verify(link));
        Path huge = Files.write(folder.resolve("huge.json"), new byte[StrictJson.MAX_BYTES + 1]);
        assertCode(BundleCode.F02, verifier.verify(huge));
        assertThrows(UserProblem.class, () -> BundleFiles.load(part));
    }

    @Test
    void twoReadingsThatDifferAreTold() {
        Verdict verdict =
                new BundleVerifier(new KnownWorld()).verify(BYTES, Arrays.copyOf(BYTES, 10));
        assertCode(BundleCode.F06, verdict);
        assertTrue(verdict.bundle().isPresent());
    }

    private static void assertCode(BundleCode code, Verdict verdict) {
        assertEquals(code, verdict.code().orElseThrow());
    }

    private List<String> listing() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
