package org.sanad.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.Function;
import org.sanad.model.Gresa;
import org.sanad.seal.VerificationCode;
import org.sanad.seal.VerifyingKey;

/**
 * The receiver's side of enrolments and declarations: every step of {@code bundle.md} in its order,
 * and the first failing one decides. Nothing is decided by a clock.
 */
public final class BundleVerifier extends Verifier<BundleVerifier.Examination> {
    private final ReceiverKnowledge knowledge;

    public BundleVerifier(ReceiverKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    Examination begin() {
        return new Examination(knowledge);
    }

    @Override
    void examine(byte[] file, Examination examination) {
        Wrapper wrapper = Wrapper.read(file);
        Envelope envelope = Envelope.open(wrapper, examination);
        SignedPart signed = SignedPart.check(envelope, examination);
        HeaderChecks checked = HeaderChecks.check(signed, wrapper.label(), examination);
        if (!ChainChecks.repeated(checked, examination)) {
            ContentChecks.check(checked, examination);
        }
    }

    /**
     * Where a bundle whose signature is proved stands among those of its school: C01 to C10 alone,
     * decided on facts.
     */
    public Verdict place(BundleHeader header, String digest, Gresa school) {
        Examination examination = begin();
        examination.identified(digest);
        examination.signedBy(school, header.chain());
        try {
            ChainChecks.repeated(header, digest, school, Optional.empty(), examination);
        } catch (Refusal e) {
            examination.stop(e.finding());
        }
        return examination.verdict();
    }

    /**
     * Opens a declaration of the archive again. Its seal, signature and shape are proved anew; its
     * place in the chain was decided when it came.
     *
     * @return empty when it is none, or cannot be read any more
     */
    public Optional<VerifiedBundle> reopen(byte[] file) {
        return reopen(file, BundleType.DECLARATION, DeclarationJson::read);
    }

    /** As {@link #reopen}, an enrolment. */
    public Optional<VerifiedBundle> reopenEnrolment(byte[] file) {
        return reopen(file, BundleType.ENROLMENT, EnrolmentJson::read);
    }

    private Optional<VerifiedBundle> reopen(
            byte[] file, BundleType type, Function<JsonNode, BundleBody> body) {
        Examination examination = begin();
        try {
            SignedPart signed =
                    SignedPart.check(Envelope.open(Wrapper.read(file), examination), examination);
            if (signed.type() != type) {
                return Optional.empty();
            }
            Payload payload = Payload.read(signed);
            return Optional.of(
                    new VerifiedBundle(
                            payload.header(),
                            body.apply(payload.body()),
                            signed.jws().digest(),
                            signed.jws().checkCode(),
                            signed.signer()));
        } catch (Refusal unreadable) {
            return Optional.empty();
        }
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

    /** One run over one file with what the directorate knows. */
    static final class Examination extends Findings {
        private final ReceiverKnowledge knowledge;

        Examination(ReceiverKnowledge knowledge) {
            super(knowledge);
            this.knowledge = knowledge;
        }

        ReceiverKnowledge knowledge() {
            return knowledge;
        }
    }
}
