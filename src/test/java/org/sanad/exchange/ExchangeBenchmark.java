package org.sanad.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Prints sizes and times of packing and verifying against the bars of the goals: 300 pupils within
 * 300 kB and 1,500 within 1.3 MB; packing at most 1.5 times the bare libraries on the same bytes.
 * Run by hand on an idle machine; no test asserts a duration.
 */
final class ExchangeBenchmark {
    private static final int ROUNDS = 25;

    private ExchangeBenchmark() {}

    /** Prints one line a size. */
    public static void main(String[] arguments) {
        System.out.println(
                "pupils  bytes    bar      build+sign seal   verify  bare   pack/bare (bar 1.5)");
        for (int pupils : new int[] {300, 1_500}) {
            line(pupils, pupils == 300 ? 300_000 : 1_300_000);
        }
    }

    private static void line(int pupils, int bar) {
        DeclarationBody body = BundleWorkshop.declaration(pupils);
        BundleHeader header = BundleWorkshop.header(body, 1);
        SignedBundle bundle = SignedBundle.sign(header, body, BundleWorkshop.SIGNER);
        byte[] file = BundleWorkshop.sealed(bundle);
        byte[] payload = BundleWorkshop.bytes(BundleWorkshop.payload(bundle));
        BundleVerifier verifier = new BundleVerifier(new KnownWorld());
        double sign = time(() -> SignedBundle.sign(header, body, BundleWorkshop.SIGNER));
        double seal = time(() -> BundleWorkshop.sealed(bundle));
        double verify = time(() -> verifier.verify(file));
        double bare = time(() -> bare(payload));
        System.out.printf(
                Locale.ROOT,
                "%6d  %7d  %7d  %7.1f ms %5.1f ms %5.1f ms %5.1f ms  %.2f%n",
                pupils,
                file.length,
                bar,
                sign,
                seal,
                verify,
                bare,
                (sign + seal) / bare);
    }

    /** The same bytes through the libraries alone: written, signed, enciphered. */
    private static byte[] bare(byte[] payload) {
        byte[] json = BundleWorkshop.bytes(BundleWorkshop.tree(payload));
        byte[] signature = BundleWorkshop.SIGNER.sign(json);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(new byte[32], "AES"),
                    new GCMParameterSpec(128, signature, 0, 12));
            return cipher.doFinal(json);
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Median of some rounds, in milliseconds, after as many to warm up. */
    private static double time(Supplier<Object> work) {
        double[] times = new double[ROUNDS];
        int kept = 0;
        for (int round = 0; round < 2 * ROUNDS; round++) {
            long start = System.nanoTime();
            kept += work.get().hashCode() & 1;
            times[round % ROUNDS] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return kept < 0 ? 0 : times[ROUNDS / 2];
    }
}
