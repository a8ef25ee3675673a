package org.sanad.work.receive;

import java.time.LocalDate;
import org.sanad.exchange.BundleCode;
import org.sanad.store.IntakeEntry;

/**
 * One line of the queue of what came.
 *
 * @param entry what it is filed under, or null when nothing of it was kept
 * @param fileName as it came, may be null for files of before names were kept
 * @param school GRESA code when the header was proved, or null
 * @param schoolName as its enrolment says, or null
 * @param type {@code enrolment}, {@code declaration} …, or null
 * @param campaign such as {@code 2026-2027}, or null
 * @param epoch 0 when the header was not proved
 * @param seq number of the bundle, or null
 * @param verdict {@code accepted}, {@code quarantined}, {@code rejected} or {@code already}
 * @param code stable code of {@code bundle.md}, or null
 * @param messageKey of the code's sentence, or null
 * @param argument of the sentence, may be empty
 * @param receivedOn day of this computer's clock, or null
 */
public record IntakeRow(
        String entry,
        String fileName,
        String school,
        String schoolName,
        String type,
        String campaign,
        long epoch,
        Long seq,
        String verdict,
        String code,
        String messageKey,
        String argument,
        LocalDate receivedOn) {
    static IntakeRow of(IntakeEntry entry, String schoolName) {
        BundleCode code = entry.code() == null ? null : BundleCode.valueOf(entry.code());
        return new IntakeRow(
                entry.digest(),
                entry.arrival().fileName(),
                entry.gresa() == null ? null : entry.gresa().value(),
                schoolName,
                entry.type(),
                entry.campaign(),
                entry.epoch(),
                entry.seq() == 0 ? null : entry.seq(),
                entry.verdict(),
                entry.code(),
                code == null ? null : code.messageKey(),
                entry.arrival().argument() == null ? "" : entry.arrival().argument(),
                entry.arrival().on());
    }

    /** A file of which nothing was kept: what was said of it when it was read. */
    public static IntakeRow unkept(ReceivedFile file) {
        return new IntakeRow(
                null,
                file.file(),
                file.school(),
                null,
                file.type(),
                null,
                0,
                file.seq(),
                file.verdict(),
                file.code(),
                file.messageKey(),
                file.argument(),
                null);
    }
}
