package org.sanad.exchange;

/** A file, the code expected ({@code OK} for none) and the receiver's situation. */
final class Vector {
    private final String code;
    private final String situation;
    private final byte[] file;

    Vector(String code, String situation, byte[] file) {
        this.code = code;
        this.situation = situation;
        this.file = file;
    }

    String code() {
        return code;
    }

    String situation() {
        return situation;
    }

    byte[] file() {
        return file;
    }
}
