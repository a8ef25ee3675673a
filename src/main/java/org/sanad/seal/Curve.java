package org.sanad.seal;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;

/**
 * The two curves of {@code sanad/1} and how their 32-byte keys stand in the JDK's containers and in
 * JWK text (RFC 8037, RFC 8410). There is no third one and nothing read from a file chooses one.
 */
enum Curve {
    ED25519("Ed25519", "70"),
    X25519("X25519", "6e");

    static final int KEY_BYTES = 32;

    private static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));

    /** y of the points of order 1, 2, 4 and 8: keys under which forged signatures would verify. */
    private static final Set<BigInteger> LOW_ORDER_Y = lowOrder();

    private final String crv;
    private final String privatePrefix;
    private final String publicPrefix;

    Curve(String crv, String oid) {
        this.crv = crv;
        this.privatePrefix = "302e020100300506032b65" + oid + "04220420";
        this.publicPrefix = "302a300506032b65" + oid + "032100";
    }

    String crv() {
        return crv;
    }

    PrivateKey privateKey(byte[] raw) {
        try {
            return KeyFactory.getInstance(crv)
                    .generatePrivate(
                            new PKCS8EncodedKeySpec(
                                    join(HexFormat.of().parseHex(privatePrefix), raw)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the run time lacks " + crv, e);
        }
    }

    PublicKey publicKey(byte[] raw) throws GeneralSecurityException {
        return KeyFactory.getInstance(crv)
                .generatePublic(
                        new X509EncodedKeySpec(join(HexFormat.of().parseHex(publicPrefix), raw)));
    }

    /** Whether an Ed25519 key is canonically encoded and not of low order. */
    static boolean soundSigner(byte[] raw) {
        byte[] bigEndian = new byte[KEY_BYTES];
        for (int i = 0; i < KEY_BYTES; i++) {
            bigEndian[i] = raw[KEY_BYTES - 1 - i];
        }
        bigEndian[0] &= 0x7f;
        BigInteger y = new BigInteger(1, bigEndian);
        return y.compareTo(P) < 0 && !LOW_ORDER_Y.contains(y);
    }

    /** RFC 7638 text of a public key. */
    String thumbprintText(byte[] raw) {
        return "{\"crv\":\"" + crv + "\",\"kty\":\"OKP\",\"x\":\"" + Base64Url.encode(raw) + "\"}";
    }

    byte[] thumbprint(byte[] raw) {
        return Sha256.of(thumbprintText(raw).getBytes(StandardCharsets.US_ASCII));
    }

    static byte[] newSeed(SecureRandom random) {
        byte[] seed = new byte[KEY_BYTES];
        random.nextBytes(seed);
        return seed;
    }

    static byte[] checked(byte[] raw) {
        if (raw.length != KEY_BYTES) {
            throw new IllegalArgumentException("a key is 32 bytes");
        }
        return raw.clone();
    }

    static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static Set<BigInteger> lowOrder() {
        BigInteger eighth =
                new BigInteger(
                        "7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7", 16);
        return Set.of(
                BigInteger.ZERO,
                BigInteger.ONE,
                P.subtract(BigInteger.ONE),
                eighth,
                P.subtract(eighth));
    }
}
