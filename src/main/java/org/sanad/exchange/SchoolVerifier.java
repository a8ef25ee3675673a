package org.sanad.exchange;

import java.util.Objects;
import java.util.Optional;
import org.sanad.exchange.ReceiverKnowledge.KeyStatus;
import org.sanad.exchange.ReceiverKnowledge.KnownKey;
import org.sanad.exchange.ReceiverKnowledge.OwnKey;
import org.sanad.seal.Base64Url;

/**
 * The school's side: answers, updates and restitutions, every step of {@code bundle.md} in its
 * order. Nothing is decided by a clock.
 */
public final class SchoolVerifier extends Verifier<Findings> {
    private final SchoolKnowledge knowledge;

    public SchoolVerifier(SchoolKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * Reads an update again that was verified before it was kept.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static UpdateBody reopen(byte[] file) {
        try {
            byte[] payload = Base64Url.decode(Wrapper.read(file).jws().payload()).orElseThrow();
            return UpdateJson.read(StrictJson.readInner(payload).path("body"));
        } catch (Refusal e) {
            throw new IllegalArgumentException("no update", e);
        }
    }

    @Override
    Findings begin() {
        return new Findings(knowledge);
    }

    @Override
    void examine(byte[] file, Findings findings) {
        Wrapper wrapper = Wrapper.read(file);
        Envelope envelope = Envelope.open(wrapper, findings);
        SignedPart signed = SignedPart.check(envelope, findings, vouching(envelope));
        Payload payload = Payload.read(signed);
        checkParties(signed, payload.header());
        payload.checkLabel(signed, wrapper.label(), findings);
        checkKey(signed.known().orElseThrow());
        BundleBody body = body(payload);
        if (!body.counts().equals(payload.header().counts())) {
            throw new Refusal(BundleCode.P02);
        }
        findings.proved(
                new VerifiedBundle(
                        payload.header(),
                        body,
                        signed.jws().digest(),
                        signed.jws().checkCode(),
                        signed.signer()));
        decide(payload.header(), signed.jws().digest(), body, findings);
    }

    /**
     * A directory the pinned root signed vouches for keys that are newer than ours: an update lost
     * on the way must not shut out all that follow.
     */
    private Recipient vouching(Envelope envelope) {
        return knowledge
                .root()
                .flatMap(root -> DirectoryInside.signedBy(envelope.jws(), root))
                .<Recipient>map(inside -> new WithDirectory(knowledge, inside))
                .orElse(knowledge);
    }

    private void checkParties(SignedPart signed, BundleHeader header) {
        String expected =
                header.type() == BundleType.UPDATE
                        ? knowledge.directorate().replace("directorate:", "province:")
                        : knowledge.self();
        if (!header.aud().equals(expected)
                || !Objects.equals(header.audKid(), signed.sealedFor())) {
            throw new Refusal(BundleCode.H04);
        }
        if (!header.iss().equals(knowledge.directorate())) {
            throw new Refusal(BundleCode.H05);
        }
    }

    /** A retired key may have signed what is still on its way; a lost or revoked one may not. */
    private static void checkKey(KnownKey key) {
        if (key.status() == KeyStatus.REVOKED) {
            throw new Refusal(BundleCode.K03);
        }
        if (key.status() == KeyStatus.LOST) {
            throw new Refusal(BundleCode.K04);
        }
    }

    private BundleBody body(Payload payload) {
        BundleHeader header = payload.header();
        return switch (header.type()) {
            case ANSWER -> {
                AnswerBody body = AnswerJson.read(payload.body());
                agree(body.recipient().equals(header.aud()), "/body/recipient");
                yield body;
            }
            case UPDATE -> {
                UpdateBody body = UpdateJson.read(payload.body());
                agree(body.recipient().equals(header.aud()), "/body/recipient");
                KeyDirectory directory = body.directory().directory();
                boolean own = directory.directorate().equals(header.iss());
                agree(own && directory.own().isPresent(), "/body/directory");
                agree(directory.version() == header.directory(), "/header/directory");
                yield body;
            }
            case RESTITUTION -> {
                RestitutionBody body = RestitutionJson.read(payload.body());
                agree(body.recipient().equals(header.aud()), "/body/recipient");
                String school = "school:" + body.declaration().snapshot().school().gresa();
                agree(school.equals(header.aud()), "/body/declaration/school/gresa");
                yield body;
            }
            default -> throw new Refusal(BundleCode.S04);
        };
    }

    private static void agree(boolean agrees, String pointer) {
        if (!agrees) {
            throw new Refusal(BundleCode.P01, pointer);
        }
    }

    private void decide(BundleHeader header, String digest, BundleBody body, Findings findings) {
        if (body instanceof AnswerBody answer) {
            AnswerRules.judge(knowledge.chain(), header, digest, answer)
                    .forEach(finding -> decided(finding, findings));
        } else if (body instanceof UpdateBody update) {
            UpdateRules.judge(
                            knowledge.update(),
                            knowledge.root(),
                            knowledge.pack(),
                            header,
                            digest,
                            update)
                    .forEach(finding -> decided(finding, findings));
        }
        if (UpdateRules.newer(header.pack(), knowledge.pack())
                && header.type() == BundleType.ANSWER) {
            findings.note(BundleCode.U08, header.pack().version());
        }
    }

    private static void decided(Finding finding, Findings findings) {
        if (finding.outcome() == BundleCode.Outcome.REJECT) {
            throw new Refusal(finding.code(), finding.argument());
        }
        findings.note(finding);
    }

    /** The key of a thumbprint, whoever's, as a kept directory names it. */
    public static Optional<KnownKey> known(KeyDirectory directory, String kid) {
        return DirectoryInside.known(directory, kid);
    }

    /** Keys of the file's own directory beside those we know. */
    private record WithDirectory(Recipient known, KeyDirectory inside) implements Recipient {
        @Override
        public String self() {
            return known.self();
        }

        @Override
        public Optional<OwnKey> ownKey(String kid) {
            return known.ownKey(kid);
        }

        @Override
        public Optional<KnownKey> key(String kid) {
            return known.key(kid).or(() -> DirectoryInside.known(inside, kid));
        }

        @Override
        public boolean expects(BundleType type) {
            return known.expects(type);
        }

        @Override
        public ReceiverKnowledge.KeyUse signers() {
            return known.signers();
        }
    }
}
