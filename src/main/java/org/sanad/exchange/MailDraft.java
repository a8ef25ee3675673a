package org.sanad.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.sanad.model.UserProblem;

/**
 * A message ready to be looked at and sent: RFC 5322 with MIME parts (RFC 2046), every line ASCII
 * and within 76 characters, so that no server has a reason to touch it. {@code X-Unsent: 1} makes
 * mail programs open it for writing. It has no {@code From} and no {@code Date}: whoever sends it
 * gives both.
 */
public final class MailDraft {
    /** Longest address taken (RFC 5321 §4.5.3.1). */
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,6}");

    /** Bytes of text in one encoded word (RFC 2047 §2): 39 bytes make 52, its frame 12. */
    private static final int WORD_BYTES = 39;

    private static final Base64.Encoder LINES =
            Base64.getMimeEncoder(76, "\r\n".getBytes(StandardCharsets.US_ASCII));

    private final StringBuilder message = new StringBuilder();
    private final String boundary;

    private MailDraft(String boundary) {
        this.boundary = boundary;
    }

    /**
     * A mail address as it may stand in the message.
     *
     * @throws UserProblem {@code exchange.mail.address}
     */
    public static String address(String typed) {
        String address = typed.strip();
        if (!ADDRESS.matcher(address).matches()) {
            throw UserProblem.of("exchange.mail.address");
        }
        return address;
    }

    /**
     * Writes a message.
     *
     * @param to address, or null when it is not known
     * @param mark letters and digits that tell this message's parts apart, e.g. a digest
     */
    public static byte[] write(
            String to, String subject, String text, List<MediumFile> attached, String mark) {
        MailDraft draft =
                new MailDraft("=_sanad_" + mark.substring(0, Math.min(32, mark.length())));
        if (to != null) {
            draft.line("To: " + address(to));
        }
        draft.line("Subject: " + encodedWords(subject));
        draft.line("X-Unsent: 1");
        draft.line("MIME-Version: 1.0");
        draft.line("Content-Type: multipart/mixed;");
        draft.line(" boundary=\"" + draft.boundary + "\"");
        draft.line("");
        draft.part(
                List.of("Content-Type: text/plain; charset=UTF-8"),
                text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        for (MediumFile file : attached) {
            draft.part(
                    List.of(
                            "Content-Type: application/json;",
                            " name=\"" + file.name() + "\"",
                            "Content-Disposition: attachment;",
                            " filename=\"" + file.name() + "\""),
                    file.bytes());
        }
        draft.line("--" + draft.boundary + "--");
        return draft.message.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Bytes the attachments take on their way: base64 in lines makes 78 of 57. */
    public static long encodedSize(List<MediumFile> attached) {
        return attached.stream().mapToLong(file -> (file.bytes().length / 57L + 1) * 78).sum();
    }

    /**
     * The bundles of a message or of a base64 text, in their order; none when it holds none or is a
     * bundle itself.
     */
    public static List<byte[]> bundles(byte[] file) {
        return Letter.bundles(file);
    }

    private void part(List<String> head, byte[] content) {
        line("--" + boundary);
        head.forEach(this::line);
        line("Content-Transfer-Encoding: base64");
        line("");
        line(LINES.encodeToString(content));
    }

    private void line(String line) {
        message.append(line).append("\r\n");
    }

    /** RFC 2047: words of at most 75 characters, none of which cuts a character in two. */
    private static String encodedWords(String text) {
        List<String> words = new ArrayList<>();
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        int[] points = text.codePoints().toArray();
        for (int point : points) {
            byte[] bytes = Character.toString(point).getBytes(StandardCharsets.UTF_8);
            if (word.size() + bytes.length > WORD_BYTES) {
                words.add(encoded(word));
                word.reset();
            }
            word.writeBytes(bytes);
        }
        words.add(encoded(word));
        return String.join("\r\n ", words);
    }

    private static String encoded(ByteArrayOutputStream word) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(word.toByteArray()) + "?=";
    }
}
