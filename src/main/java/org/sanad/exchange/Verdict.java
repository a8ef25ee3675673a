package org.sanad.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.model.Gresa;

/**
 * What a verification came to.
 *
 * @param standing what is to be done with the file
 * @param deciding the first failing step, when one decided
 * @param findings every code met, the deciding one among them, in order
 * @param rows refused rows; the others stand
 * @param bundle what is proved, when signature, header and body held
 * @param digest of the bundle, when it could be opened and its signature parts were well formed
 * @param sender whose confirmed key the signature is of, though the rest be refused
 * @param signer thumbprint of the key the signature names; proved only together with {@code bundle}
 */
public record Verdict(
        Standing standing,
        Optional<Finding> deciding,
        List<Finding> findings,
        List<RowProblem> rows,
        Optional<VerifiedBundle> bundle,
        Optional<String> digest,
        Optional<Sender> sender,
        Optional<String> signer) {
    public Verdict {
        findings = List.copyOf(findings);
        rows = List.copyOf(rows);
    }

    /**
     * Who signed.
     *
     * @param chain of the installation the key belongs to
     */
    public record Sender(Gresa school, UUID chain) {}

    /** What is to be done with a file. */
    public enum Standing {
        /** To be merged, without the refused rows. */
        ACCEPTED("accepted"),
        /** To be kept apart until an officer decides. */
        QUARANTINED("quarantined"),
        /** To be left alone. */
        REJECTED("rejected"),
        /** Here already (C01), or older than what is here: archived, not applied (C04). */
        ALREADY("already");

        private final String code;

        Standing(String code) {
            this.code = code;
        }

        /** The word of the command line. */
        public String code() {
            return code;
        }
    }

    /** The stable code shown: the deciding one, else the first refused row's or warning's. */
    public Optional<BundleCode> code() {
        return deciding.map(Finding::code)
                .or(() -> rows.stream().findFirst().map(RowProblem::code))
                .or(() -> findings.stream().findFirst().map(Finding::code));
    }
}
