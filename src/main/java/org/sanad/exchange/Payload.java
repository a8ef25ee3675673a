package org.sanad.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import org.sanad.seal.Base64Url;

/**
 * Level 3 as it was signed, its header read: J, H01 to H03.
 *
 * @param body not read yet
 */
record Payload(BundleHeader header, JsonNode body) {
    static Payload read(SignedPart signed) {
        byte[] payload = Base64Url.decode(signed.jws().payload()).orElseThrow();
        JsonNode node = StrictJson.readInner(payload);
        Members parts = Members.of(node, "", BundleCode.H01, "header", "body");
        BundleHeader header = HeaderJson.read(parts.node("header"));
        if (header.type() != signed.type()) {
            throw new Refusal(BundleCode.H03);
        }
        return new Payload(header, parts.node("body"));
    }

    /** H06, and H07 when the sender doubts its clock. */
    void checkLabel(SignedPart signed, BundleLabel label, Findings findings) {
        if (!label.equals(BundleLabel.of(header, signed.signer().verificationCode()))) {
            throw new Refusal(BundleCode.H06);
        }
        if (header.clock().suspect()) {
            findings.note(BundleCode.H07, "");
        }
    }
}
