package org.sanad.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sanad.exchange.AnswerBody.BundleAnswer;
import org.sanad.exchange.AnswerBody.Certificate;
import org.sanad.exchange.ReceiverKnowledge.CutOff;
import org.sanad.exchange.ReceiverKnowledge.KeyStatus;
import org.sanad.model.LocalizedText;
import org.sanad.seal.SigningKey;

/** What a directorate sends, from fixed seeds. */
final class DirectorateWorkshop {
    static final SigningKey ROOT = SigningKey.ofSeed(BundleWorkshop.seed(20));
    static final SigningKey NEW_ROOT = SigningKey.ofSeed(BundleWorkshop.seed(21));
    static final SigningKey SIGNER = SigningKey.ofSeed(BundleWorkshop.seed(22));
    static final SigningKey NEXT_SIGNER = SigningKey.ofSeed(BundleWorkshop.seed(23));
    static final String SELF = BundleWorkshop.SELF;
    static final String SCHOOL = "school:" + BundleWorkshop.SCHOOL;
    static final String PROVINCE = "province:04-TEST";
    static final UUID CHAIN = BundleWorkshop.id(7_000);

    private DirectorateWorkshop() {}

    static BundleHeader header(BundleBody body, String aud, int seq) {
        boolean update = body.type() == BundleType.UPDATE;
        return new BundleHeader(
                body.type(),
                BundleWorkshop.id(5_000 + 100L * body.type().letter() + seq),
                SELF,
                aud,
                body.type().sealed() ? BundleWorkshop.SCHOOL_OPENING.sealingKey().kid() : null,
                update ? null : BundleWorkshop.YEAR.campaign(),
                CHAIN,
                1,
                String.format(Locale.ROOT, "%032x", 1),
                seq,
                null,
                null,
                new BundleHeader.PackReference("2026.1", "ab".repeat(32)),
                body instanceof UpdateBody one ? one.directory().directory().version() : 1,
                null,
                Instant.parse("2026-10-09T08:00:00Z"),
                new BundleHeader.Clock(false, null),
                new BundleHeader.App("sanad", "0.1.0"),
                body.counts());
    }

    static SignedBundle sign(BundleBody body, String aud, int seq) {
        return SignedBundle.sign(header(body, aud, seq), body, SIGNER);
    }

    /** An answer to our bundle of this number, which it takes as the head of our chain. */
    static AnswerBody accepted(int seq) {
        return answer(seq, AnswerVerdict.ACCEPTED, List.of());
    }

    static AnswerBody answer(int seq, AnswerVerdict verdict, List<RowRemark> remarks) {
        String digest = BundleWorkshop.declare(3, seq).digest();
        return new AnswerBody(
                SCHOOL,
                List.of(new BundleAnswer(digest, 1, seq, verdict, null, remarks)),
                certificate(),
                head(seq, digest),
                null,
                null);
    }

    static Certificate certificate() {
        return new Certificate(
                BundleWorkshop.SIGNER.verifyingKey(), BundleWorkshop.CHAIN, KeyStatus.ACTIVE, null);
    }

    static ChainHead head(int seq, String digest) {
        return new ChainHead(1, String.format(Locale.ROOT, "%032x", 1), seq, digest);
    }

    static byte[] file(AnswerBody body, int seq) {
        return sign(body, SCHOOL, seq).openFile();
    }

    static KeyDirectory directory(int version, SigningKey root, SigningKey signer) {
        return new KeyDirectory(
                version,
                SELF,
                "مديرية التجربة",
                root.verifyingKey(),
                List.of(
                        new KeyDirectory.Entry(
                                SELF,
                                signer.verifyingKey(),
                                BundleWorkshop.DIRECTORATE.sealingKey(),
                                null,
                                KeyStatus.ACTIVE,
                                null),
                        new KeyDirectory.Entry(
                                SCHOOL,
                                BundleWorkshop.SIGNER.verifyingKey(),
                                BundleWorkshop.SCHOOL_OPENING.sealingKey(),
                                BundleWorkshop.CHAIN,
                                KeyStatus.LOST,
                                new CutOff(1, 7))));
    }

    static UpdateBody update(int version) {
        return update(SignedDirectory.sign(directory(version, ROOT, SIGNER), ROOT));
    }

    static UpdateBody update(SignedDirectory directory) {
        return update(directory, null);
    }

    static UpdateBody update(SignedDirectory directory, SignedPack pack) {
        return new UpdateBody(
                PROVINCE,
                1,
                directory,
                pack,
                List.of(
                        new RemarkCode(
                                "BIRTH_DATE",
                                "birthDate",
                                new LocalizedText("تاريخ الازدياد غير صحيح", "Date de naissance"))),
                List.of(
                        new UpdateBody.CampaignDates(
                                "2026-2027",
                                LocalDate.of(2026, 9, 15),
                                LocalDate.of(2026, 11, 30))),
                List.of(
                        new UpdateBody.ListedSchool(
                                BundleWorkshop.SCHOOL, "مجموعة مدارس الأمل", "إغرم")));
    }

    static byte[] file(UpdateBody body, int seq) {
        return sign(body, PROVINCE, seq).openFile();
    }

    static SignedBundle restitution() {
        String digest = BundleWorkshop.declare(3, 1).digest();
        RestitutionBody body =
                new RestitutionBody(SCHOOL, head(1, digest), BundleWorkshop.declaration(3));
        return sign(body, SCHOOL, 1);
    }
}
