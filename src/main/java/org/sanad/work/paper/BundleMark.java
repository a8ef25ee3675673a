package org.sanad.work.paper;

import java.util.Locale;
import java.util.Optional;
import org.sanad.exchange.BundleHeader;
import org.sanad.exchange.SignedBundle;
import org.sanad.i18n.Isolate;
import org.sanad.model.SchoolData;
import org.sanad.print.PaperText;
import org.sanad.store.Session;
import org.sanad.work.desk.LastDeclaration;

/**
 * What stands in the foot of a list: number and check code of the last declaration when the list
 * was printed from the very data it holds, else that they are not packed yet or changed since.
 *
 * @param line for people
 * @param qr the same for a reader, or null when paper and bundle are not the same
 */
record BundleMark(PaperText line, String qr) {
    /** The mark of lists printed now. */
    static BundleMark of(Session session, SchoolData data) {
        Optional<LastDeclaration> last = LastDeclaration.of(session, data);
        if (last.isEmpty()) {
            return new BundleMark(words("work.paper.mark-none"), null);
        }
        SignedBundle bundle = last.get().bundle();
        String number = number(bundle.header());
        if (!last.get().unchanged()) {
            return new BundleMark(
                    words("work.paper.mark-changed", Isolate.leftToRight(number)), null);
        }
        return new BundleMark(
                words(
                        "work.paper.mark-packed",
                        Isolate.leftToRight(number),
                        Isolate.leftToRight(bundle.checkCode().text())),
                // capitals, digits and these signs only: the smallest code a reader takes
                "SANAD1:" + number + ":" + bundle.checkCode().digits());
    }

    /**
     * Campaign and number, e.g. {@code 2627-0007}, as on the transmittal slip; {@code 0000} for no
     * campaign.
     */
    static String number(BundleHeader header) {
        String campaign = header.campaign();
        String year = campaign == null ? "0000" : campaign.substring(2, 4) + campaign.substring(7);
        return String.format(Locale.ROOT, "%s-%04d", year, header.seq());
    }

    private static PaperText words(String key, Object... arguments) {
        return Letterheads.paper(PaperWords.of(key, arguments));
    }
}
