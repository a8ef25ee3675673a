package org.sanad.print;

import java.time.LocalDate;
import java.util.List;

/**
 * رسالة الاستقبال: the stamped letter that goes with a directorate's welcome file. The head types
 * its code from the paper; only then the file is the directorate's.
 *
 * @param lines of the letterhead, kingdom first
 * @param directorate its name and code, as schools know it
 * @param schools how many the file lists
 * @param verificationCode of the directorate's signing key
 * @param digest SHA-256 of the file's bundle, hex, carried by the QR code
 */
public record WelcomeLetter(
        PaperLanguage language,
        List<PaperText> lines,
        PaperText directorate,
        int schools,
        LocalDate date,
        String fileName,
        String verificationCode,
        String digest) {
    public WelcomeLetter {
        lines = List.copyOf(lines);
    }

    /** What the QR code says: plain ASCII that any reader shows. */
    String qrText() {
        String compact = verificationCode.replaceAll("[^0-9]", "");
        return "SANAD1;WELCOME;" + compact + ";" + digest;
    }
}
