package org.sanad.exchange;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sanad.exchange.BundleVerifier.Examination;
import org.sanad.exchange.ReceiverKnowledge.PackFacts;
import org.sanad.model.MassarCode;
import org.sanad.model.Pupil;

/** What the bundle says: P01 to P09. */
final class ContentChecks {
    /** A school varying by more than this since its last snapshot is worth a look. */
    private static final int VARIATION_PERCENT = 20;

    private final HeaderChecks checked;
    private final BundleHeader header;
    private final Examination examination;

    private ContentChecks(HeaderChecks checked, Examination examination) {
        this.checked = checked;
        this.header = checked.header();
        this.examination = examination;
    }

    static void check(HeaderChecks checked, Examination examination) {
        new ContentChecks(checked, examination).run();
    }

    private void run() {
        BundleBody body = read();
        if (!body.counts().equals(header.counts())) {
            throw new Refusal(BundleCode.P02);
        }
        SignedPart signed = checked.signed();
        examination.proved(
                new VerifiedBundle(
                        header,
                        body,
                        signed.jws().digest(),
                        signed.jws().checkCode(),
                        signed.signer()));
        if (body instanceof DeclarationBody declaration) {
            checkPack();
            checkClaims(declaration);
            checkVariation(declaration);
        }
    }

    private BundleBody read() {
        if (header.type() == BundleType.ENROLMENT) {
            EnrolmentBody body = EnrolmentJson.read(checked.body());
            agree(body.recipient().equals(header.aud()), "/body/recipient");
            agree(body.gresa().equals(checked.school()), "/body/school/gresa");
            agree(body.signing().equals(checked.signed().signer()), "/body/signing");
            agree(body.chain().equals(header.chain()), "/body/chain");
            return body;
        }
        DeclarationBody body = DeclarationJson.read(checked.body());
        agree(body.recipient().equals(header.aud()), "/body/recipient");
        agree(body.snapshot().school().gresa().equals(checked.school()), "/body/school/gresa");
        agree(body.snapshot().year().campaign().equals(header.campaign()), "/body/year");
        return body;
    }

    /** What the body says twice with the header must be the same. */
    private static void agree(boolean agrees, String pointer) {
        if (!agrees) {
            throw new Refusal(BundleCode.P01, pointer);
        }
    }

    private void checkPack() {
        Optional<PackFacts> pack = examination.knowledge().pack(header.pack(), header.campaign());
        RowChecks.check(checked.body(), pack, examination);
        if (pack.isEmpty() || pack.get().tooOld()) {
            examination.note(BundleCode.P04, header.pack().version());
        }
    }

    private void checkClaims(DeclarationBody body) {
        Set<String> others = new TreeSet<>();
        for (Pupil pupil : body.snapshot().pupils()) {
            claimant(pupil.code()).ifPresent(others::add);
        }
        if (!others.isEmpty()) {
            examination.note(
                    BundleCode.P07, others.stream().limit(5).collect(Collectors.joining(", ")));
        }
    }

    private Optional<String> claimant(MassarCode pupil) {
        return examination
                .knowledge()
                .claimant(pupil, header.campaign())
                .filter(school -> !school.equals(checked.school()))
                .map(school -> school.value());
    }

    private void checkVariation(DeclarationBody body) {
        OptionalInt before =
                examination.knowledge().acceptedPupils(checked.school(), header.campaign());
        if (before.isEmpty()) {
            return;
        }
        int difference = body.snapshot().pupils().size() - before.getAsInt();
        if (Math.abs(difference) * 100L > before.getAsInt() * (long) VARIATION_PERCENT) {
            examination.note(BundleCode.P08, Integer.toString(difference));
        }
    }
}
