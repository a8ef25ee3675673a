package org.sanad.model.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sanad.model.KeptViolation;
import org.sanad.model.Severity;

/**
 * What the checks found, worst first.
 *
 * @param open what must be mended or looked at
 * @param kept doubts the head keeps with a reason; none of them is open
 */
public record Findings(List<Violation> open, List<Kept> kept) {
    /** A doubt and the reason it is kept with. */
    public record Kept(Violation violation, KeptViolation by) {}

    public Findings {
        open = List.copyOf(open);
        kept = List.copyOf(kept);
    }

    /**
     * Puts apart what is kept. A doubt whose figures have changed since is open again; what must be
     * mended stays open whatever is said of it.
     */
    static Findings of(List<Violation> found, List<KeptViolation> keptBefore) {
        Map<KeptViolation, KeptViolation> reasons = new TreeMap<>();
        keptBefore.forEach(one -> reasons.put(one, one));
        List<Violation> open = new ArrayList<>();
        List<Kept> kept = new ArrayList<>();
        for (Violation violation : found) {
            KeptViolation by = reasons.get(violation.kept(null, null, null));
            if (by != null && violation.keepable()) {
                kept.add(new Kept(violation, by));
            } else {
                open.add(violation);
            }
        }
        return new Findings(open, kept);
    }

    /** How many of this severity are open. */
    public int count(Severity severity) {
        return (int) open.stream().filter(one -> one.severity() == severity).count();
    }
}
