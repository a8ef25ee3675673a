package org.sanad.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import org.sanad.seal.VerificationCode;

/**
 * What stands in clear on the outside: never a name, a count or pupils' data. Unsigned, so shown
 * only as unverified, and compared with the signed header afterwards (H06).
 *
 * @param school GRESA code the bundle comes from or goes to; the province's for an update
 * @param campaign {@code 2026-2027} or null
 * @param sender first two groups of the signer's verification code
 */
public record BundleLabel(
        String type, String school, String campaign, int epoch, int seq, String sender) {
    static final String NOTICE = "UNVERIFIED";

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9.-]{1,40}");

    /** The label a header must have. */
    static BundleLabel of(BundleHeader header, VerificationCode signer) {
        return new BundleLabel(
                header.type().code(),
                party(header),
                header.campaign(),
                header.epoch(),
                header.seq(),
                signer.sender());
    }

    /** The school a bundle comes from or goes to. */
    static String party(BundleHeader header) {
        String named = header.iss().startsWith("school:") ? header.iss() : header.aud();
        return named.substring(named.indexOf(':') + 1);
    }

    static BundleLabel read(JsonNode node) {
        Members members =
                Members.of(
                        node,
                        "/label",
                        BundleCode.E03,
                        "type",
                        "school",
                        "campaign",
                        "epoch",
                        "seq",
                        "sender",
                        "notice");
        if (!members.text("notice").equals(NOTICE)) {
            throw members.refuse("notice");
        }
        return new BundleLabel(
                members.matching("type", WORD),
                members.matching("school", WORD),
                members.matchingOrNull("campaign", WORD),
                members.integer("epoch", 1),
                members.integer("seq", 1),
                members.matching("sender", WORD));
    }
}
