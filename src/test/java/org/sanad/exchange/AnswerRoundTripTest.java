package org.sanad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.model.UserProblem;
import org.sanad.seal.Base64Url;
import org.sanad.seal.VerificationCode;

/** What a directorate writes is what a school reads. */
final class AnswerRoundTripTest {
    private static final BundleHeader.PackReference PACK = new SchoolWorld().pack();

    @Test
    void answersRemarksAndHeadsComeBackAsTheyWere() {
        UUID pupil = BundleWorkshop.snapshot(3).pupils().get(1).id();
        AnswerBody body =
                DirectorateWorkshop.answer(
                        2,
                        AnswerVerdict.PARTLY_REFUSED,
                        List.of(
                                new RowRemark(pupil, "BIRTH_DATE", "birthDate"),
                                new RowRemark(null, "OTHER", null)));
        byte[] file = DirectorateWorkshop.file(body, 1);
        Verdict verdict = new SchoolVerifier(new SchoolWorld()).verify(file);
        assertEquals(Verdict.Standing.ACCEPTED, verdict.standing());
        AnswerBody read = (AnswerBody) verdict.bundle().orElseThrow().body();
        assertEquals(body.answers(), read.answers());
        assertEquals(body.schoolHead(), read.schoolHead());
        assertEquals(body.certificate().key(), read.certificate().key());
        assertEquals(2, verdict.bundle().orElseThrow().header().counts().get("remarks"));
    }

    @Test
    void theSameAnswerAlwaysHasTheSameBytes() {
        byte[] once = DirectorateWorkshop.file(DirectorateWorkshop.accepted(1), 1);
        byte[] again = DirectorateWorkshop.file(DirectorateWorkshop.accepted(1), 1);
        assertEquals(text(once), text(again));
    }

    @Test
    void anOfficersWordsTravelSealedInsideTheOpenAnswer() {
        String words = "محمد العلوي R130000007";
        UUID row = BundleWorkshop.id(1);
        AnswerNotes.Note note = new AnswerNotes.Note("ab".repeat(32), row, words);
        AnswerBody plain = DirectorateWorkshop.accepted(1);
        AnswerBody body =
                new AnswerBody(
                        plain.recipient(),
                        plain.answers(),
                        plain.certificate(),
                        plain.schoolHead(),
                        null,
                        AnswerNotes.seal(
                                List.of(note),
                                BundleWorkshop.SCHOOL_OPENING.sealingKey(),
                                BundleWorkshop.dice(14)));
        byte[] file = DirectorateWorkshop.file(body, 1);
        String payload = BundleWorkshop.tree(file).get("payload").textValue();
        String open = text(Base64Url.decode(payload).orElseThrow());
        assertFalse(open.contains("R130000007") || open.contains("محمد"));
        Verdict verdict = new SchoolVerifier(new SchoolWorld()).verify(file);
        AnswerBody read = (AnswerBody) verdict.bundle().orElseThrow().body();
        assertEquals(
                List.of(note),
                AnswerNotes.open(read.notes(), kid -> Optional.of(BundleWorkshop.SCHOOL_OPENING)));
        assertEquals(
                List.of(),
                AnswerNotes.open(read.notes(), kid -> Optional.of(BundleWorkshop.ELSEWHERE)));
    }

    @Test
    void aWelcomeIsProvedByItsRootAndShowsTheKeyWhoseCodeIsOnTheLetter() {
        byte[] file = DirectorateWorkshop.file(DirectorateWorkshop.update(1), 1);
        assertTrue(Welcome.looksLikeOne(file));
        Welcome welcome = Welcome.read(file, BundleWorkshop.SCHOOL, PACK);
        String code = DirectorateWorkshop.SIGNER.verifyingKey().verificationCode().text();
        assertEquals(VerificationCode.Typed.SAME, welcome.signing().verificationCode().check(code));
        assertEquals(1, welcome.body().schools().size());
        assertEquals("BIRTH_DATE", welcome.body().codes().get(0).code());
    }

    @Test
    void aWelcomeWhoseSignerIsNotInTheDirectoryIsRefused() {
        UpdateBody body = DirectorateWorkshop.update(1);
        byte[] file =
                SignedBundle.sign(
                                DirectorateWorkshop.header(body, DirectorateWorkshop.PROVINCE, 1),
                                body,
                                DirectorateWorkshop.NEXT_SIGNER)
                        .openFile();
        assertEquals("exchange.code.k01", refusal(file));
        UpdateBody unsigned =
                DirectorateWorkshop.update(
                        SignedDirectory.sign(
                                DirectorateWorkshop.directory(
                                        1, DirectorateWorkshop.ROOT, DirectorateWorkshop.SIGNER),
                                DirectorateWorkshop.NEW_ROOT));
        assertEquals("exchange.code.s07", refusal(DirectorateWorkshop.file(unsigned, 1)));
        assertFalse(Welcome.looksLikeOne(BundleWorkshop.sound()));
    }

    private static String refusal(byte[] file) {
        return assertThrows(
                        UserProblem.class, () -> Welcome.read(file, BundleWorkshop.SCHOOL, PACK))
                .code();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
