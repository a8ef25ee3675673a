package org.sanad.roster;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;

/**
 * Finds the encoding of a text file: a byte order mark, else zero bytes on one side (UTF-16), else
 * valid UTF-8, else Windows-1256, in which Arabic Windows saves. What has control characters then
 * is no text.
 *
 * @param text without byte order mark
 * @param encoding {@code UTF-8}, {@code UTF-16LE}, {@code UTF-16BE} or {@code windows-1256}
 */
record TextDecoder(String text, String encoding) {
    private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");

    /** How many bytes are looked at to tell the two byte orders apart. */
    private static final int SAMPLE = 4096;

    static TextDecoder decode(byte[] bytes) {
        Charset charset = charset(bytes);
        String text;
        try {
            text = strictly(bytes, charset);
        } catch (CharacterCodingException e) {
            if (!charset.equals(StandardCharsets.UTF_8)) {
                throw new UserProblem(Problem.of("roster.file.unknown-kind"), e);
            }
            charset = WINDOWS_1256;
            text = new String(bytes, charset);
        }
        if (!text.isEmpty() && text.charAt(0) == '\uFEFF') {
            text = text.substring(1);
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\r' && c != '\n') {
                throw UserProblem.of("roster.file.unknown-kind");
            }
        }
        return new TextDecoder(text, charset.name());
    }

    private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static Charset charset(byte[] bytes) {
        int first = bytes.length > 1 ? Byte.toUnsignedInt(bytes[0]) : 0;
        int second = bytes.length > 1 ? Byte.toUnsignedInt(bytes[1]) : 0;
        if (first == 0xFF && second == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (first == 0xFE && second == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < Math.min(SAMPLE, bytes.length); i++) {
            if (bytes[i] == 0) {
                even += 1 - i % 2;
                odd += i % 2;
            }
        }
        if (even == 0 && odd > 0) {
            return StandardCharsets.UTF_16LE;
        }
        return odd == 0 && even > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }
}
