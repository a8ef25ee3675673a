package org.sanad.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sanad.model.Gresa;

/** One run over one file: what was found so far. */
class Findings {
    /** Told, not refused, and yet nothing more is to be done with the file. */
    private static final Set<BundleCode> SETTLING =
            EnumSet.of(BundleCode.C01, BundleCode.C04, BundleCode.A01, BundleCode.U02);

    private final Recipient recipient;
    private final List<Finding> findings = new ArrayList<>();
    private final List<RowProblem> rows = new ArrayList<>();
    private Finding deciding;
    private VerifiedBundle bundle;
    private String digest;
    private Verdict.Sender sender;
    private String signer;

    Findings(Recipient recipient) {
        this.recipient = recipient;
    }

    Recipient recipient() {
        return recipient;
    }

    /** Notes a code with its own outcome; a rejection stops here. */
    void note(BundleCode code, String argument) {
        if (code.outcome() == BundleCode.Outcome.REJECT) {
            throw new Refusal(code, argument);
        }
        note(new Finding(code, argument, code.outcome()));
    }

    void note(Finding finding) {
        findings.add(finding);
        boolean decides =
                finding.outcome() == BundleCode.Outcome.REJECT
                        || finding.outcome() == BundleCode.Outcome.QUARANTINE
                        || SETTLING.contains(finding.code());
        if (decides && deciding == null) {
            deciding = finding;
        }
    }

    void row(RowProblem problem) {
        rows.add(problem);
    }

    void identified(String bundleDigest) {
        digest = bundleDigest;
    }

    /** The signature names this key, be it known or not. */
    void names(String kid) {
        signer = kid;
    }

    /**
     * The signature is that of a confirmed key of this school and installation, whatever comes of
     * the rest.
     */
    void signedBy(Gresa school, UUID chain) {
        sender = new Verdict.Sender(school, chain);
    }

    void proved(VerifiedBundle verified) {
        bundle = verified;
    }

    void stop(Finding finding) {
        note(finding);
        if (finding.outcome() == BundleCode.Outcome.REJECT) {
            bundle = null;
        }
        boolean waitsForKey = deciding != null && deciding.code().awaitsKey();
        if (finding.code() == BundleCode.H06
                || (finding.outcome() == BundleCode.Outcome.REJECT && !waitsForKey)) {
            // a copy somebody changed outside is not to be waited for, whatever its bundle waits
            // for; nor is what nobody could accept when he looks at it
            deciding = finding;
        }
    }

    Verdict verdict() {
        return new Verdict(
                standing(),
                Optional.ofNullable(deciding),
                findings,
                rows,
                Optional.ofNullable(bundle),
                Optional.ofNullable(digest),
                Optional.ofNullable(sender),
                Optional.ofNullable(signer));
    }

    private Verdict.Standing standing() {
        if (deciding == null) {
            return Verdict.Standing.ACCEPTED;
        }
        return switch (deciding.outcome()) {
            case REJECT -> Verdict.Standing.REJECTED;
            case QUARANTINE -> Verdict.Standing.QUARANTINED;
            default -> Verdict.Standing.ALREADY;
        };
    }
}
