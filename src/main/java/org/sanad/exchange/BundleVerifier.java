package org.sanad.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sanad.seal.VerificationCode;
import org.sanad.seal.VerifyingKey;

/**
 * The receiver's side of enrolments and declarations: every step of {@code bundle.md} in its order,
 * and the first failing one decides. Nothing is decided by a clock.
 */
public final class BundleVerifier {
    private final ReceiverKnowledge knowledge;

    public BundleVerifier(ReceiverKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Verifies a file on a medium, reading it twice. */
    public Verdict verify(Path file) {
        byte[] first;
        byte[] second;
        try {
            first = BundleFiles.read(file);
            second = BundleFiles.read(file);
        } catch (Refusal e) {
            Examination examination = new Examination(knowledge);
            examination.stop(e.finding());
            return examination.verdict();
        }
        return verify(first, second);
    }

    /** Verifies the first of two readings of one file; F06 tells when they differ. */
    Verdict verify(byte[] first, byte[] second) {
        Examination examination = new Examination(knowledge);
        try {
            if (!Arrays.equals(first, second)) {
                examination.note(BundleCode.F06, "");
            }
            examination.examine(first);
        } catch (Refusal e) {
            examination.stop(e.finding());
        }
        return examination.verdict();
    }

    /** Verifies the bytes of a file. */
    public Verdict verify(byte[] file) {
        return verify(file, file);
    }

    /**
     * Compares what an officer typed from the stamped slip with the code of a key.
     *
     * @return empty when it is the same, else K08
     */
    public static Optional<Finding> confirm(VerifyingKey key, String typed) {
        return key.verificationCode().check(typed) == VerificationCode.Typed.SAME
                ? Optional.empty()
                : Optional.of(new Finding(BundleCode.K08, "", BundleCode.Outcome.REJECT));
    }

    /** One run over one file: what was found so far. */
    static final class Examination {
        private final ReceiverKnowledge knowledge;
        private final List<Finding> findings = new ArrayList<>();
        private final List<RowProblem> rows = new ArrayList<>();
        private Finding deciding;
        private VerifiedBundle bundle;
        private String digest;

        Examination(ReceiverKnowledge knowledge) {
            this.knowledge = knowledge;
        }

        void examine(byte[] file) {
            Wrapper wrapper = Wrapper.read(file);
            Envelope envelope = Envelope.open(wrapper, this);
            SignedPart signed = SignedPart.check(envelope, this);
            HeaderChecks checked = HeaderChecks.check(signed, wrapper.label(), this);
            if (!ChainChecks.repeated(checked, this)) {
                ContentChecks.check(checked, this);
            }
        }

        ReceiverKnowledge knowledge() {
            return knowledge;
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
                            || finding.code() == BundleCode.C01
                            || finding.code() == BundleCode.C04;
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

        void proved(VerifiedBundle verified) {
            bundle = verified;
        }

        void stop(Finding finding) {
            note(finding);
            if (finding.outcome() == BundleCode.Outcome.REJECT) {
                bundle = null;
            }
        }

        Verdict verdict() {
            return new Verdict(
                    standing(),
                    Optional.ofNullable(deciding),
                    findings,
                    rows,
                    Optional.ofNullable(bundle),
                    Optional.ofNullable(digest));
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
}
