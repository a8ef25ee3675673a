package org.sanad.work.send;

/**
 * The directorate a school sends to.
 *
 * @param verificationCode of its signing key, as printed on its letter
 * @param confirmed whether the head typed the code from paper and it was the same
 */
public record KnownDirectorate(
        String code, String name, String verificationCode, boolean confirmed) {}
