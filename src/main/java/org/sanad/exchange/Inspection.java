package org.sanad.exchange;

import java.nio.charset.StandardCharsets;
import org.sanad.model.UserProblem;
import org.sanad.seal.Base64Url;

/**
 * What the outside of a file says, nothing of it verified.
 *
 * @param protectedHeader JSON text of the outer protected header
 */
public record Inspection(BundleLabel label, boolean sealed, String protectedHeader) {
    /**
     * Reads the outside.
     *
     * @throws UserProblem with the key of an F, J or E code
     */
    public static Inspection of(byte[] file) {
        try {
            Wrapper wrapper = Wrapper.read(file);
            boolean sealed = wrapper.jwe() != null;
            String header = sealed ? wrapper.jwe().header() : wrapper.jws().header();
            byte[] json = Base64Url.decode(header).orElseThrow(() -> new Refusal(BundleCode.E07));
            StrictJson.readInner(json);
            return new Inspection(
                    wrapper.label(), sealed, new String(json, StandardCharsets.UTF_8));
        } catch (Refusal e) {
            throw new UserProblem(e.finding().problem(), e);
        }
    }
}
