package org.sanad.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Prints sizes and times of packing and verifying against the bars of the goals: 300 pupils within
 * 300 kB and 1,500 within 1.3 MB; packing at most 1.5 times the bare libraries on the same bytes.
 * Those are called as anybody would, with the whole text at once, and then in the pieces in which
 * the run time's cipher is quickest. Run by hand on an idle machine; no test asserts a duration.
 */
final class ExchangeBenchmark {
    private static final int ROUNDS = 25;

    private ExchangeBenchmark() {}

    /** Prints one line a size. */
    public static void main(String[] arguments) {
        System.out.println(
                "pupils  bytes    bar      build+sign seal   verify  bare   pack/bare (bar 1.5)"
                        + "  bare in pieces, pack/bare");
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
        double sign = time(() -> SignedBundle.sign(header, body, BundleWorkshop.SIGNER));
        double seal = time(() -> BundleWorkshop.sealed(bundle));
        double verify = time(() -> verifier.verify(file));
        double bare = time(() -> bare(payload, level2, Integer.MAX_VALUE));
        double pieces = time(() -> bare(payload, level2, 4_096));
        System.out.printf(
                Locale.ROOT,
                "%6d  %7d  %7d  %7.1f ms %5.1f ms %5.1f ms %5.1f ms  %.2f  %5.1f ms  %.2f%n",
                pupils,
                file.length,
                bar,
                sign,
                seal,
                verify,
                bare,
                (sign + seal) / bare,
                pieces,
                (sign + seal) / pieces);
    }

    /** The same bytes through the libraries alone: written, signed, enciphered. */
    private static byte[] bare(JsonNode payload, byte[] level2, int piece) {
        try {
            byte[] json = BundleWorkshop.JSON.writeValueAsBytes(payload);
            byte[] signature = BundleWorkshop.SIGNER.sign(level2);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(new byte[32], "AES"),
                    new GCMParameterSpec(128, signature, json.length % 32, 12));
            byte[] sealed = new byte[level2.length + 16];
            int from = 0;
            int to = 0;
            for (; level2.length - from > piece; from += piece) {
                to += cipher.update(level2, from, piece, sealed, to);
            }
            cipher.doFinal(level2, from, level2.length - from, sealed, to);
            return sealed;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Median of some rounds, in milliseconds of this thread's processor time, after as many to warm
     * up.
     */
    private static double time(Supplier<Object> work) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        double[] times = new double[ROUNDS];
        int kept = 0;
        for (int round = 0; round < 2 * ROUNDS; round++) {
            long start = clock.getCurrentThreadCpuTime();
            kept += work.get().hashCode() & 1;
            times[round % ROUNDS] = (clock.getCurrentThreadCpuTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return kept < 0 ? 0 : times[ROUNDS / 2];
    }
}
