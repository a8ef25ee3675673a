package org.sanad.work.send;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sanad.exchange.BundleFiles;
import org.sanad.exchange.BundleLabel;
import org.sanad.exchange.Inspection;

/**
 * What stands in clear on the outside of a bundle file, nothing of it verified.
 *
 * @param label its members
 * @param protectedHeader JSON text of the outer protected header
 */
public record Outside(boolean sealed, Map<String, Object> label, String protectedHeader) {
    /**
     * Reads the outside of a file.
     *
     * @throws org.sanad.model.UserProblem with the key of an F, J or E code
     */
    public static Outside of(Path file) {
        Inspection inspection = Inspection.of(BundleFiles.load(file));
        BundleLabel label = inspection.label();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", label.type());
        members.put("school", label.school());
        members.put("campaign", label.campaign());
        members.put("epoch", label.epoch());
        members.put("seq", label.seq());
        members.put("sender", label.sender());
        members.put("notice", "UNVERIFIED");
        return new Outside(inspection.sealed(), members, inspection.protectedHeader());
    }
}
