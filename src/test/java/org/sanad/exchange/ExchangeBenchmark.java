package org.sanad.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Prints sizes and times of packing and verifying against the bars of the goals: 300 pupils within
 * 300 kB and 1,500 within 1.3 MB; packing at most 1.5 times the bare libraries on the same bytes.
 *
 * <p>Two yardsticks. <em>Bare</em> writes the same JSON, signs the same text and enciphers it, and
 * makes no file. <em>File</em> goes on to the file those libraries make: the standards (RFC 7515,
 * RFC 7516) ask for base64url before signing and after enciphering. Neither verifies its own
 * signature, reads its header back nor makes a key for the receiver, as packing does.
 *
 * <p>The cipher is given pieces in which the run time is quickest. Packing and yardstick take turns
 * and the ratio is the median of the pairs, so that other work on the machine lengthens both. Run
 * by hand with {@code -XX:+UseSerialGC}, as the program is started; no test asserts a duration.
 */
final class ExchangeBenchmark {
    /** Until the run time compiled what is measured, for as long as it likes. */
    private static final int WARMING = 150;

    private static final int ROUNDS = 101;
    private static final int PIECE = 4_096;

    private ExchangeBenchmark() {}

    /** Prints one line a size. */
    public static void main(String[] arguments) {
        System.out.println(
                "pupils  bytes    bar      pack     verify   bare     file"
                        + "     pack/bare (bar 1.5)  pack/file");
        for (int pupils : new int[] {300, 1_500}) {
            line(pupils, pupils == 300 ? 300_000 : 1_300_000);
        }
    }

    private static void line(int pupils, int bar) {
        DeclarationBody body = BundleWorkshop.declaration(pupils);
        BundleHeader header = BundleWorkshop.header(body, 1);
        SignedBundle bundle = SignedBundle.sign(header, body, BundleWorkshop.SIGNER);
        byte[] file = BundleWorkshop.sealed(bundle);
        JsonNode payload = BundleWorkshop.payload(bundle);
        byte[] level2 = BundleWorkshop.ascii(bundle.jwsJson());
        BundleVerifier verifier = new BundleVerifier(new KnownWorld());
        double[][] times =
                times(
                        () ->
                                BundleWorkshop.sealed(
                                        SignedBundle.sign(header, body, BundleWorkshop.SIGNER)),
                        () -> verifier.verify(file),
                        () -> bare(payload, level2),
                        () -> file(payload));
        System.out.printf(
                Locale.ROOT,
                "%6d  %7d  %7d  %5.1f ms %5.1f ms %5.1f ms %5.1f ms   %.2f  %.2f%n",
                pupils,
                file.length,
                bar,
                median(times[0]),
                median(times[1]),
                median(times[2]),
                median(times[3]),
                ratio(times[0], times[2]),
                ratio(times[0], times[3]));
    }

    /** The same bytes through the libraries alone: written, signed, enciphered. */
    private static byte[] bare(JsonNode payload, byte[] level2) {
        byte[] signature = BundleWorkshop.SIGNER.sign(level2);
        return enciphered(level2, Arrays.copyOf(signature, json(payload).length % 20 + 12));
    }

    /** The file as those libraries make it, with the base64url of the standards. */
    private static byte[] file(JsonNode payload) {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        String signed = "eyJhbGciOiJFZDI1NTE5In0." + base64.encodeToString(json(payload));
        byte[] signature = BundleWorkshop.SIGNER.sign(signed.getBytes(StandardCharsets.ISO_8859_1));
        String level2 = "{\"payload\":\"" + signed + base64.encodeToString(signature) + "\"}";
        byte[] sealed = enciphered(level2.getBytes(StandardCharsets.ISO_8859_1), signature);
        String file = "{\"ciphertext\":\"" + base64.encodeToString(sealed) + "\"}";
        return file.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] json(JsonNode payload) {
        try {
            return BundleWorkshop.JSON.writeValueAsBytes(payload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] enciphered(byte[] plain, byte[] random) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(new byte[32], "AES"),
                    new GCMParameterSpec(128, random, 0, 12));
            byte[] sealed = new byte[plain.length + 16];
            int from = 0;
            int to = 0;
            for (; plain.length - from > PIECE; from += PIECE) {
                to += cipher.update(plain, from, PIECE, sealed, to);
            }
            cipher.doFinal(plain, from, plain.length - from, sealed, to);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Milliseconds of this thread's processor time: for each work, one of each round. */
    private static double[][] times(Supplier<?>... works) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        double[][] times = new double[works.length][ROUNDS];
        int kept = 0;
        for (int round = -WARMING; round < ROUNDS; round++) {
            for (int work = 0; work < works.length; work++) {
                long start = clock.getCurrentThreadCpuTime();
                kept += works[work].get().hashCode() & 1;
                if (round >= 0) {
                    times[work][round] = (clock.getCurrentThreadCpuTime() - start) / 1e6;
                }
            }
        }
        return kept < 0 ? new double[0][] : times;
    }

    private static double ratio(double[] some, double[] others) {
        return median(IntStream.range(0, ROUNDS).mapToDouble(i -> some[i] / others[i]).toArray());
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[ROUNDS / 2];
    }
}
