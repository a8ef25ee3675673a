package org.sanad.model.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.sanad.model.KeptViolation;
import org.sanad.model.MassarCode;
import org.sanad.model.Severity;
import org.sanad.model.Subject;
import org.sanad.model.pack.CheckDefinition;

/**
 * One thing that is wrong or doubtful.
 *
 * @param check of the pack that found it: its id, severity and sentence
 * @param pupil the pupil it is about or the first child of the household it is about, by code; null
 *     when it is about no single pupil
 * @param pupilId the same, by id, so that a screen can stand on the field
 * @param field stable name of the field it is about
 * @param programme code of the programme it is about, or null
 * @param arguments of the check's sentence: first what it is about (the pupil's code, the class,
 *     the programme's or the school's code), then the programme when it is not the first, then
 *     figures, codes and days; never a name, and of numbers of cards, accounts and telephones only
 *     the end
 * @param reasons why a participant is not eligible; empty for other checks
 * @param fingerprint of the figures it rests on, whole ones, as 32 hex digits of their SHA-256:
 *     other figures, another doubt
 */
public record Violation(
        CheckDefinition check,
        Subject subject,
        MassarCode pupil,
        UUID pupilId,
        String field,
        String programme,
        List<String> arguments,
        List<Reason> reasons,
        String fingerprint) {
    private static final int FINGERPRINT_BYTES = 16;

    public Violation {
        arguments = List.copyOf(arguments);
        reasons = List.copyOf(reasons);
    }

    /** Id of the check, e.g. {@code participant-without-cin}. */
    public String id() {
        return check.id();
    }

    public Severity severity() {
        return check.severity();
    }

    /** Whether a head may keep it as it is; what must be mended is never kept. */
    public boolean keepable() {
        return severity() != Severity.ERROR;
    }

    /**
     * The fingerprint of figures.
     *
     * @param figures as they stand, in the order of the arguments
     */
    static String digestOf(List<String> figures, List<Reason> reasons) {
        MessageDigest digest = sha256();
        figures.forEach(figure -> add(digest, figure));
        for (Reason reason : reasons) {
            add(digest, reason.code());
            reason.arguments().forEach(argument -> add(digest, argument));
        }
        return HexFormat.of().formatHex(digest.digest(), 0, FINGERPRINT_BYTES);
    }

    /**
     * It, kept.
     *
     * @param reason code of the pack's list of reasons
     * @param text the head's own words, or null
     */
    public KeptViolation kept(String reason, String text, LocalDate since) {
        return new KeptViolation(id(), subject, fingerprint, reason, text, since);
    }

    private static void add(MessageDigest digest, String figure) {
        byte[] bytes = figure.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
