package org.sanad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.seal.Base64Url;
import org.sanad.seal.Jws;

/**
 * Random mutants of sound bundles at all four levels: whatever is accepted holds exactly what was
 * signed. 100,000 in a normal run; {@code -Dsanad.mutants=5000000} before a release.
 */
final class MutantsTest {
    private static final int MUTANTS = Integer.getInteger("sanad.mutants", 100_000);

    /** Runs a level is shared out into, each with dice of its own. */
    private static final int RUNS = 8;

    private static final SignedBundle BUNDLE = BundleWorkshop.declare(1, 1);
    private static final byte[] DECLARATION = BundleWorkshop.sealed(BUNDLE);
    private static final byte[] ENROLMENT = BundleWorkshop.soundEnrolment();
    private static final byte[] LEVEL_2 = BundleWorkshop.ascii(BUNDLE.jwsJson());
    private static final ObjectNode PAYLOAD_3 = BundleWorkshop.payload(BUNDLE);

    private final BundleVerifier verifier = new BundleVerifier(new KnownWorld());

    /** The level and its share of the mutants in hundredths. */
    @ParameterizedTest
    @CsvSource({"FILE, 40", "OPEN_FILE, 30", "SEALED_HEADER, 10", "SIGNED_PART, 15", "PAYLOAD, 5"})
    void nothingIsAcceptedButWhatWasSigned(Level level, int share) {
        byte[] good = level == Level.OPEN_FILE ? ENROLMENT : DECLARATION;
        int each = (int) (MUTANTS * (long) share / 100 / RUNS);
        int refused =
                IntStream.range(0, RUNS)
                        .parallel()
                        .map(run -> refused(level, good, each, new Random(share * 100L + run)))
                        .sum();
        // what is left over changed blanks or the unsigned label's own text, or nothing
        assertTrue(level == Level.PAYLOAD || refused > RUNS * each * 9 / 10, level + " " + refused);
    }

    private int refused(Level level, byte[] good, int count, Random random) {
        Verdict reference = verifier.verify(good);
        int refused = 0;
        for (int i = 0; i < count; i++) {
            Mutant mutant = level.mutate(good, random);
            Verdict verdict = verifier.verify(mutant.file());
            if (verdict.bundle().isEmpty()) {
                assertNotEquals(Verdict.Standing.ACCEPTED, verdict.standing());
                refused++;
            } else if (mutant.digest() == null) {
                VerifiedBundle accepted = verdict.bundle().get();
                assertEquals(reference.digest().orElseThrow(), accepted.digest());
                assertEquals(reference.bundle().orElseThrow().body(), accepted.body());
                assertEquals(reference.bundle().orElseThrow().header(), accepted.header());
            } else {
                assertEquals(mutant.digest(), verdict.bundle().get().digest());
            }
        }
        return refused;
    }

    /** A spoilt file, and the digest it was signed anew under, or null when it was not. */
    private static final class Mutant {
        private final byte[] file;
        private final String digest;

        Mutant(byte[] file, String digest) {
            this.file = file;
            this.digest = digest;
        }

        byte[] file() {
            return file;
        }

        String digest() {
            return digest;
        }
    }

    /** Where the damage is done. */
    enum Level {
        /** Level 0: the bytes of a sealed file. */
        FILE,
        /** Levels 0 and 2 at once: the bytes of a file that is only signed. */
        OPEN_FILE,
        /** Level 1: the protected header of what is sealed. */
        SEALED_HEADER,
        /** Level 2: the signed part, sealed anew by whoever changed it. */
        SIGNED_PART,
        /** Level 3: the payload, signed and sealed anew by its own school. */
        PAYLOAD;

        Mutant mutate(byte[] good, Random random) {
            UnaryOperator<byte[]> spoil = bytes -> spoilt(bytes, random);
            return switch (this) {
                case FILE, OPEN_FILE -> new Mutant(spoil.apply(good), null);
                case SEALED_HEADER -> new Mutant(sealedHeader(good, spoil), null);
                case SIGNED_PART -> new Mutant(signedPart(spoil), null);
                case PAYLOAD -> payload(spoil);
            };
        }

        private static byte[] sealedHeader(byte[] good, UnaryOperator<byte[]> spoil) {
            return BundleWorkshop.wrapper(
                    good,
                    node -> {
                        byte[] header =
                                Base64Url.decode(node.get("protected").textValue()).orElseThrow();
                        node.put("protected", Base64Url.encode(spoil.apply(header)));
                    });
        }

        private static byte[] signedPart(UnaryOperator<byte[]> spoil) {
            ObjectNode label = BundleWorkshop.label(PAYLOAD_3, BundleWorkshop.SIGNER);
            return BundleWorkshop.sealedLevel2(spoil.apply(LEVEL_2), label);
        }

        private static Mutant payload(UnaryOperator<byte[]> spoil) {
            byte[] raw = spoil.apply(BundleWorkshop.bytes(PAYLOAD_3));
            String header =
                    BundleWorkshop.headerJson(BundleWorkshop.SIGNER, "sanad-declaration+json");
            String digest = Jws.sign(header, raw, BundleWorkshop.SIGNER).digest();
            return new Mutant(
                    BundleWorkshop.signedBytes(raw, PAYLOAD_3, BundleWorkshop.SIGNER, header),
                    digest);
        }

        private static byte[] spoilt(byte[] good, Random random) {
            int at = random.nextInt(good.length);
            byte[] mutant = good.clone();
            switch (random.nextInt(7)) {
                case 0 -> mutant[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> mutant[at] = (byte) random.nextInt(256);
                case 2 -> {
                    mutant = Arrays.copyOf(good, good.length + 1);
                    System.arraycopy(good, at, mutant, at + 1, good.length - at);
                    mutant[at] = (byte) (32 + random.nextInt(95));
                }
                case 3 -> mutant = Arrays.copyOf(good, at);
                case 4 -> {
                    mutant = Arrays.copyOf(good, good.length - 1);
                    System.arraycopy(good, at + 1, mutant, at, good.length - at - 1);
                }
                // a piece taken from elsewhere, as a cut copy would have it
                case 5 -> {
                    int from = random.nextInt(good.length);
                    int length = Math.min(1 + random.nextInt(64), good.length - Math.max(at, from));
                    System.arraycopy(good, from, mutant, at, length);
                }
                // the last characters of a base64url text: bits nobody decodes
                default -> mutant[tail(good, at)] = (byte) "AQgwBCD-_".charAt(random.nextInt(9));
            }
            return mutant;
        }

        private static int tail(byte[] good, int from) {
            for (int i = from; i < good.length; i++) {
                if (good[i] == '"') {
                    return Math.max(0, i - 1);
                }
            }
            return good.length - 1;
        }
    }
}
