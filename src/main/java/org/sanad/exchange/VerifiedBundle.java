package org.sanad.exchange;

import org.sanad.seal.VerificationCode;
import org.sanad.seal.VerifyingKey;

/**
 * A bundle whose signature, key and shape are proved. Only {@link BundleVerifier} makes one;
 * whether it may be merged is the {@link Verdict}'s word.
 */
public final class VerifiedBundle {
    private final BundleHeader header;
    private final BundleBody body;
    private final String digest;
    private final VerificationCode checkCode;
    private final VerifyingKey signer;

    VerifiedBundle(
            BundleHeader header,
            BundleBody body,
            String digest,
            VerificationCode checkCode,
            VerifyingKey signer) {
        this.header = header;
        this.body = body;
        this.digest = digest;
        this.checkCode = checkCode;
        this.signer = signer;
    }

    public BundleHeader header() {
        return header;
    }

    public BundleBody body() {
        return body;
    }

    public String digest() {
        return digest;
    }

    public VerificationCode checkCode() {
        return checkCode;
    }

    public VerifyingKey signer() {
        return signer;
    }
}
