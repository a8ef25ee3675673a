package org.sanad.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds bundles in what mail servers and mail programs make of them: a whole message (RFC 5322 with
 * the MIME parts of RFC 2045 and 2046), or an attachment saved in its base64 transfer form. Line
 * ends and indentation are JSON white space already. Nothing is decided here: what is found is
 * verified like any other file.
 */
final class Letter {
    private static final int MAX_DEPTH = 4;
    private static final int MAX_BUNDLES = 20;
    private static final Pattern FIELD = Pattern.compile("[!-9;-~]{1,60}:.*");
    private static final Pattern BOUNDARY =
            Pattern.compile("(?i)boundary=(?:\"([^\"]{1,70})\"|([^;\\s]{1,70}))");

    /** Shorter text is a word or two, no file. */
    private static final int SHORTEST_BASE64 = 40;

    /** More than any message of an allowed size has that carries a bundle; memory is finite. */
    private static final int MAX_LINES = 400_000;

    private final List<byte[]> found = new ArrayList<>();

    private Letter() {}

    /** The bundles in a file that is no bundle itself, in their order; none when it holds none. */
    static List<byte[]> bundles(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        if (text.stripLeading().startsWith("{") || tooManyLines(text)) {
            return List.of();
        }
        Letter letter = new Letter();
        List<String> lines = text.lines().dropWhile(Letter::before).toList();
        if (!lines.isEmpty() && FIELD.matcher(lines.get(0)).matches()) {
            letter.message(lines, 0);
        } else if (isBase64(text)) {
            letter.keep(base64(text));
        }
        return letter.found;
    }

    private static boolean tooManyLines(String text) {
        return text.chars().filter(c -> c == '\n' || c == '\r').limit(MAX_LINES + 1L).count()
                > MAX_LINES;
    }

    /** In one pass: letters of base64 and white space, at the end at most two signs of padding. */
    private static boolean isBase64(String text) {
        int letters = 0;
        int padding = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '=' && padding < 2) {
                padding++;
            } else if (padding == 0 && letter(c)) {
                letters++;
            } else if (!Character.isWhitespace(c)) {
                return false;
            }
        }
        return letters >= SHORTEST_BASE64;
    }

    private static boolean letter(char c) {
        return (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z')
                || (c >= '0' && c <= '9')
                || c == '+'
                || c == '/';
    }

    /** What a mail program puts before a message it saves: blank lines, the line of a mailbox. */
    private static boolean before(String line) {
        return line.isBlank() || line.startsWith("From ");
    }

    private void message(List<String> lines, int depth) {
        int blank = lines.indexOf("");
        if (blank < 0 || depth > MAX_DEPTH) {
            return;
        }
        String type = field(lines.subList(0, blank), "content-type");
        String transfer = field(lines.subList(0, blank), "content-transfer-encoding");
        List<String> body = lines.subList(blank + 1, lines.size());
        Matcher boundary = BOUNDARY.matcher(type);
        if (lower(type).startsWith("multipart/") && boundary.find()) {
            String mark =
                    "--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
            parts(body, mark, depth);
        } else if (lower(type).startsWith("message/rfc822")) {
            message(body, depth + 1);
        } else {
            keep(decode(lower(transfer).strip(), body));
        }
    }

    private void parts(List<String> body, String mark, int depth) {
        int start = -1;
        for (int i = 0; i < body.size(); i++) {
            String line = body.get(i).stripTrailing();
            if (line.equals(mark) || line.equals(mark + "--")) {
                if (start >= 0) {
                    message(body.subList(start, i), depth + 1);
                }
                start = i + 1;
            }
        }
    }

    /** A field of the head, unfolded; empty when it is not there. */
    private static String field(List<String> head, String name) {
        StringBuilder value = new StringBuilder();
        boolean inside = false;
        for (String line : head) {
            if (!line.isEmpty() && Character.isWhitespace(line.charAt(0))) {
                value.append(inside ? line : "");
                continue;
            }
            inside = lower(line).startsWith(name + ":");
            if (inside) {
                value.setLength(0);
                value.append(line.substring(name.length() + 1).strip());
            }
        }
        return value.toString();
    }

    private static Optional<byte[]> decode(String transfer, List<String> body) {
        String text = String.join("\n", body);
        return switch (transfer) {
            case "base64" -> base64(text);
            case "quoted-printable" -> Optional.of(quotedPrintable(body));
            default -> Optional.of(text.getBytes(StandardCharsets.ISO_8859_1));
        };
    }

    private static Optional<byte[]> base64(String text) {
        try {
            return Optional.of(Base64.getMimeDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** RFC 2045 §6.7; what follows no rule stays as it is and fails verification. */
    private static byte[] quotedPrintable(List<String> body) {
        StringBuilder text = new StringBuilder();
        for (String raw : body) {
            String line = raw.stripTrailing();
            boolean soft = line.endsWith("=");
            text.append(soft ? line.substring(0, line.length() - 1) : line + "\n");
        }
        Matcher escape = Pattern.compile("=([0-9A-Fa-f]{2})").matcher(text);
        String plain =
                escape.replaceAll(
                        one ->
                                Matcher.quoteReplacement(
                                        String.valueOf((char) Integer.parseInt(one.group(1), 16))));
        return plain.getBytes(StandardCharsets.ISO_8859_1);
    }

    private void keep(Optional<byte[]> part) {
        part.filter(bytes -> found.size() < MAX_BUNDLES && looksLikeOne(bytes))
                .ifPresent(found::add);
    }

    private static boolean looksLikeOne(byte[] bytes) {
        String start =
                new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.ISO_8859_1);
        return start.stripLeading().startsWith("{") && start.contains("\"sanad/");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
