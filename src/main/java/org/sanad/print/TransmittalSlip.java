package org.sanad.print;

import java.time.LocalDate;
import java.util.List;

/**
 * ورقة الإرسال: the sheet that travels with a bundle. The head signs and stamps it; the officer
 * compares its codes with what the receiver's machine shows.
 *
 * @param number of the bundle, such as 2627-0007
 * @param kind what the bundle is, such as a declaration or an enrolment
 * @param counts figures of the content, in order
 * @param checkCode of the bundle: groups of five digits and a control pair
 * @param verificationCode of the school's signing key, likewise
 * @param digest SHA-256 of the bundle in hexadecimal, carried by the QR code with the check code
 */
public record TransmittalSlip(
        PaperLanguage language,
        SchoolHead school,
        String number,
        PaperText kind,
        List<ListDocument.Field> counts,
        LocalDate date,
        PaperText place,
        String fileName,
        String checkCode,
        String verificationCode,
        String digest) {
    public TransmittalSlip {
        counts = List.copyOf(counts);
    }

    /** What the QR code says: plain ASCII that any reader shows. */
    String qrText() {
        String compact = checkCode.replaceAll("[^0-9]", "");
        return "SANAD1;" + number + ";" + compact + ";" + digest;
    }
}
