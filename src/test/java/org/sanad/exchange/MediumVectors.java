package org.sanad.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.sanad.exchange.Vector.Medium;
import org.sanad.seal.OpeningKey;
import org.sanad.seal.SigningKey;
import org.sanad.seal.VerifyingKey;

/**
 * Vectors that are more than bytes: how a file is met on its medium (F01, F02, F05, F06), what an
 * officer typed from paper (K08), and a second key beside a confirmed one (K09).
 */
final class MediumVectors {
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private final BundleVectors made;
    private final byte[] sound = BundleWorkshop.sound();
    private final byte[] enrolment = BundleWorkshop.soundEnrolment();

    private MediumVectors(BundleVectors made) {
        this.made = made;
    }

    static void add(BundleVectors made) {
        MediumVectors vectors = new MediumVectors(made);
        vectors.media();
        vectors.typed();
        vectors.secondKeys();
    }

    private void media() {
        on("f01-absent", "F01", sound, Medium.ABSENT);
        on("f01-below-a-file", "F01", sound, Medium.BELOW_A_FILE);
        on("f01-long-name", "F01", enrolment, Medium.LONG_NAME);
        on("f02-grown", "F02", sound, Medium.GROWN);
        on("f02-grown-enrolment", "F02", enrolment, Medium.GROWN);
        on("f05-part", "F05", sound, Medium.PART);
        on("f05-link", "F05", sound, Medium.LINK);
        on("f05-folder", "F05", sound, Medium.FOLDER);
        on("f05-part-enrolment", "F05", enrolment, Medium.PART);
        on("f06-changing", "F06", sound, Medium.CHANGING);
        made.put(
                "f06-changing-enrolment",
                new Vector("K02", "newcomer", enrolment)
                        .beside(BundleCode.F06)
                        .on(Medium.CHANGING));
    }

    private void on(String name, String code, byte[] file, Medium medium) {
        made.put(name, new Vector(code, "usual", file).on(medium));
    }

    /** The bundle itself waits (K02): what the officer types decides. */
    private void typed() {
        VerifyingKey key = BundleWorkshop.SIGNER.verifyingKey();
        String right = key.verificationCode().digits();
        typed("k02-right-code", "K02", right);
        typed("k08-other-key", "K08", code(BundleWorkshop.STRANGER));
        typed("k08-check-code", "K08", BundleWorkshop.declare(3, 1).checkCode().digits());
        typed("k08-one-digit", "K08", right.replaceFirst("^.", right.startsWith("9") ? "0" : "9"));
        typed("k08-groups-turned", "K08", right.substring(5, 10) + right.substring(0, 5));
        typed("k08-cut", "K08", right.substring(0, 30));
        OpeningKey sealing = BundleWorkshop.SCHOOL_OPENING;
        typed("k08-sealing-key", "K08", code(SigningKey.ofSeed(sealing.seed())));
    }

    private static String code(SigningKey key) {
        return key.verifyingKey().verificationCode().digits();
    }

    private void typed(String name, String code, String digits) {
        made.put(name, new Vector(code, "newcomer", enrolment).typed(digits));
    }

    /** K02 comes first and decides; that another key is in force is told beside it. */
    private void secondKeys() {
        for (int seq = 1; seq <= 2; seq++) {
            EnrolmentBody body = BundleWorkshop.enrolment(BundleWorkshop.SECOND);
            byte[] second =
                    SignedBundle.sign(BundleWorkshop.header(body, seq), body, BundleWorkshop.SECOND)
                            .openFile();
            made.put(
                    "k09-second-enrolment-" + seq,
                    new Vector("K02", "usual", second).beside(BundleCode.K09));
        }
        DeclarationBody body = BundleWorkshop.declaration(3);
        byte[] declaration =
                BundleWorkshop.sealed(
                        SignedBundle.sign(
                                BundleWorkshop.header(body, 1), body, BundleWorkshop.SECOND));
        made.put(
                "k09-second-declaration",
                new Vector("K02", "second-pending", declaration).beside(BundleCode.K09));
    }

    /** Sets the medium up in an empty folder and verifies what is met there. */
    static Verdict verdict(Vector vector, Path folder) throws IOException {
        Verifier<?> verifier = Situations.verifier(vector.situation());
        byte[] bytes = vector.file();
        Path file = folder.resolve("SANAD-D-04123X-2627-0001-98089.json");
        return switch (vector.medium()) {
            case PLAIN -> {
                Verdict told = verifier.verify(bytes);
                assertSame(told, verifier.verify(Files.write(file, bytes)));
                yield told;
            }
            case ABSENT -> verifier.verify(file);
            case BELOW_A_FILE -> verifier.verify(Files.write(file, bytes).resolve("x.json"));
            case LONG_NAME -> verifier.verify(folder.resolve("n".repeat(300) + ".json"));
            case PART -> verifier.verify(Files.write(Path.of(file + ".part"), bytes));
            case LINK ->
                    verifier.verify(
                            Files.createSymbolicLink(
                                    folder.resolve("link.json"), Files.write(file, bytes)));
            case FOLDER -> verifier.verify(Files.createDirectory(file));
            case GROWN -> verifier.verify(Files.write(file, grown(bytes)));
            case CHANGING -> verifier.verify(bytes, Arrays.copyOf(bytes, bytes.length + 1));
        };
    }

    private static void assertSame(Verdict bytes, Verdict file) {
        org.junit.jupiter.api.Assertions.assertEquals(codes(bytes), codes(file));
    }

    static List<String> codes(Verdict verdict) {
        return verdict.findings().stream().map(finding -> finding.code().code()).toList();
    }

    private static byte[] grown(byte[] bytes) {
        byte[] grown = Arrays.copyOf(bytes, MOST_BYTES + 1);
        Arrays.fill(grown, bytes.length, grown.length, (byte) ' ');
        return grown;
    }
}
