package org.sanad.work.receive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.exchange.BundleHeader;
import org.sanad.exchange.EnrolmentBody;
import org.sanad.exchange.SignedBundle;
import org.sanad.model.BundleNumber;
import org.sanad.model.BundleState;
import org.sanad.model.Progress;
import org.sanad.seal.SigningKey;
import org.sanad.store.Desk;
import org.sanad.store.Session;
import org.sanad.work.answers.Arrival;
import org.sanad.work.answers.ImportedAnswer;
import org.sanad.work.answers.ImportedAnswer.AnsweredBundle;
import org.sanad.work.answers.RefusedRow;
import org.sanad.work.desk.Installation;
import org.sanad.work.desk.OwnKeys;
import org.sanad.work.review.BoardRow;
import org.sanad.work.school.SchoolDesk;
import org.sanad.work.send.OutboxRow;
import org.sanad.work.send.PackedBundle;
import org.sanad.work.send.SchoolKey.Enrolled;

/** A declaration that was on its way while something about the school's key changed. */
final class OnItsWayTest extends TwoDesks {
    @Test
    void packedAndThenTheKeyRenewedOnOneStickItIsMergedAndAnswered() throws IOException {
        enrolled();
        Path stick = stick();
        PackedBundle declared = school.sending().pack(stick, Progress.none());
        // a mail program or a copy changed the name
        Files.move(declared.file(), stick.resolve("envoi (1).JSON"));
        school.key().renew(stick);
        // enrolments are taken first: the one nobody answered came along again, and the old key is
        // retired when its last declaration is read
        List<ReceivedFile> taken = office.intake().take(List.of(stick), Progress.none());
        assertEquals(
                List.of("already", "accepted", "accepted"),
                taken.stream().map(ReceivedFile::verdict).toList());
        assertEquals(declared.seq(), board().lastSeq());
        assertEquals(PUPILS, board().pupils());
        assertAnswered(school, declared);
    }

    @Test
    void ofALostComputerWithinItsCutOffItIsMergedAnsweredAndGivenBack() {
        enrolled();
        PackedBundle declared = pack(school);
        KeyEnd.Until last = KeyEnd.Until.place(1, declared.seq());
        office.keyEndings().end(GRESA, new KeyEnd(KeyEnd.How.LOST, last));
        assertEquals("accepted", take(declared.file()).verdict());
        assertEquals(declared.seq(), board().lastSeq());
        Path told = answers().get(0).file();
        try (SchoolDesk next = school("new")) {
            Enrolled enrolled = next.key().enrol(stick());
            take(enrolled.file());
            office.intake().confirm(GRESA, enrolled.verificationCode());
            Path stick = stick();
            office.restitutions().write(GRESA, stick);
            office.answering().write(stick, Progress.none());
            List<Arrival> came = next.arrivals().take(List.of(stick), Progress.none()).arrivals();
            assertEquals(
                    List.of("restitution accepted", "answer accepted"),
                    came.stream().map(one -> one.type() + " " + one.verdict()).toList(),
                    "names nothing this computer never made");
            assertEquals(PUPILS, next.pupils().rows().size());
            assertEquals(
                    List.of(enrolled.seq()),
                    came.get(1).bundles().stream().map(AnsweredBundle::seq).toList());
            assertEquals(
                    List.of("already", "already"),
                    next.arrivals().take(List.of(stick), Progress.none()).arrivals().stream()
                            .map(Arrival::verdict)
                            .toList());
        }
        school.answers().take(told);
        assertEquals(BundleState.CLOSED, state(school, declared));
    }

    @Test
    void refusedOfALostComputerItIsNotToldToTheNewOne() throws IOException {
        enrolled();
        assertEquals("P01", take(refusable(true)).code());
        assertEquals("P01", take(refusable(false)).code(), "nobody could accept it, C06 or not");
        assertEquals(1, office.answering().due());
        office.keyEndings().end(GRESA, new KeyEnd(KeyEnd.How.LOST, KeyEnd.Until.lastReceived()));
        try (SchoolDesk next = school("new")) {
            Enrolled enrolled = next.key().enrol(stick());
            take(enrolled.file());
            office.intake().confirm(GRESA, enrolled.verificationCode());
            ImportedAnswer told = next.answers().take(answers().get(0).file());
            assertEquals("accepted", told.verdict(), String.valueOf(told.code()));
            assertEquals(0, office.answering().due(), "nobody is left to tell it to");
        }
    }

    @Test
    void refusedWholeTheSchoolIsToldWhatToDoUntilALaterOneIsTaken() {
        PackedBundle first = enrolled();
        office.reviews().refuse(GRESA, BundleNumber.newest(first.seq()), List.of());
        PackedBundle late = pack(school);
        KeyEnd retired = new KeyEnd(KeyEnd.How.RETIRED, KeyEnd.Until.lastReceived());
        office.keyEndings().end(GRESA, retired);
        assertEquals("K04", take(late.file()).code());
        assertEquals(2, answers().get(0).bundles(), "whose the late one is, nobody can tell yet");
        Enrolled renewed = school.key().renew(stick());
        take(renewed.file());
        office.intake().confirm(GRESA, renewed.verificationCode());
        assertEquals("K04", take(late.file()).code());
        school.answers().take(answers().get(0).file());
        assertEquals(
                List.of("WHOLE", "WHOLE-K04"),
                school.answers().toCorrect().stream().map(RefusedRow::remark).toList());
        assertEquals(BundleState.REFUSED, state(school, late));
        PackedBundle next = pack(school);
        take(next.file());
        assertAnswered(school, next);
        assertEquals(List.of(), school.answers().toCorrect());
        assertEquals(BundleState.CLOSED, state(school, late));
    }

    @Test
    void aWholeRefusalPutAwayStaysAwayUntilSomethingElseIsSaid() {
        PackedBundle first = enrolled();
        office.reviews().refuse(GRESA, BundleNumber.newest(first.seq()), List.of());
        school.answers().take(answers().get(0).file());
        RefusedRow whole = school.answers().toCorrect().get(0);
        assertTrue(whole.whole());
        school.answers().putAway(whole);
        assertEquals(List.of(), school.answers().toCorrect());
        assertEquals(BundleState.REFUSED, state(school, first), "nobody took it");
        assertEquals("refusal-away", school.journal().newest(1).entries().get(0).kind());

        // the officer thinks twice and says the same again
        office.reviews().refuse(GRESA, BundleNumber.newest(first.seq()), List.of());
        PackedBundle second = pack(school);
        take(second.file());
        office.reviews().refuse(GRESA, BundleNumber.newest(second.seq()), List.of());
        Path again = answers().get(0).file();
        assertEquals("accepted", school.answers().take(again).verdict());
        assertEquals(
                List.of(second.seq()),
                school.answers().toCorrect().stream().map(RefusedRow::seq).toList());
    }

    @Test
    void aPowerCutBetweenConfirmingAndJudgingLeavesNothingWaiting() {
        PackedBundle packed = pack(school);
        take(packed.file());
        take(packed.enrolment());
        office.intake().approve(GRESA, school.sending().verificationCode());
        assertEquals("MISSING", reopened().state());
        assertEquals(packed.seq(), board().lastSeq());
        assertEquals("ACCEPTED", board().state());
        assertAnswered(school, packed);
    }

    @Test
    void aPowerCutBetweenTheNewKeyAndWhatItSignedLeavesNothingWaiting() throws IOException {
        enrolled();
        Enrolled renewed = school.key().renew(stick());
        PackedBundle after = pack(school);
        assertEquals("K01", take(after.file()).code());
        byte[] enrolment = Files.readAllBytes(renewed.file());
        office.intake().file("e.json", verifier -> verifier.verify(enrolment), () -> enrolment);
        reopened();
        assertEquals(after.seq(), board().lastSeq());
        assertEquals("C01", take(after.file()).code());
    }

    /** What the board said before the desk was shut and opened again. */
    private BoardRow reopened() {
        BoardRow before = board();
        office.close();
        office = DirectorateDesk.open(folder.resolve("directorate"), password());
        return before;
    }

    /**
     * Signed with the school's key, and yet not what a directorate takes: P01.
     *
     * @param inOrder whether it follows the bundle before it
     */
    private Path refusable(boolean inOrder) throws IOException {
        school.close();
        SignedBundle signed;
        try (Installation data =
                Installation.open(
                        folder.resolve("school"),
                        Desk.SCHOOL,
                        password(),
                        Installation.moroccanClock())) {
            signed = data.store().read(session -> forAnother(session, inOrder));
        }
        school = SchoolDesk.open(folder.resolve("school"), password());
        return Files.write(stick().resolve("refusable.json"), signed.openFile());
    }

    private static SignedBundle forAnother(Session session, boolean inOrder) {
        BundleHeader first =
                OwnKeys.signed(session, session.outbox().jws(1, 1).orElseThrow()).header();
        SignedBundle second = OwnKeys.signed(session, session.outbox().jws(1, 2).orElseThrow());
        BundleHeader header =
                new BundleHeader(
                        first.type(),
                        UUID.randomUUID(),
                        first.iss(),
                        first.aud(),
                        first.audKid(),
                        first.campaign(),
                        first.chain(),
                        1,
                        first.epochId(),
                        3,
                        inOrder ? second.digest() : null,
                        null,
                        first.pack(),
                        first.directory(),
                        null,
                        first.iat(),
                        first.clock(),
                        first.app(),
                        first.counts());
        try (SigningKey key = OwnKeys.signing(session)) {
            return SignedBundle.sign(
                    header,
                    new EnrolmentBody(
                            "directorate:99.999",
                            GRESA,
                            "مجموعة مدارس أسيف أزكار",
                            null,
                            key.verifyingKey(),
                            OwnKeys.pairs(session).get(0).sealing(),
                            first.chain(),
                            first.app().version(),
                            null),
                    key);
        }
    }

    private void assertAnswered(SchoolDesk desk, PackedBundle declared) {
        ImportedAnswer answer = desk.answers().take(answers().get(0).file());
        assertEquals("accepted", answer.verdict());
        assertEquals(BundleState.CLOSED, state(desk, declared));
    }

    private static BundleState state(SchoolDesk desk, PackedBundle bundle) {
        return desk.sending().outbox().stream()
                .filter(row -> row.seq() == bundle.seq())
                .map(OutboxRow::state)
                .findFirst()
                .orElseThrow();
    }

    private BoardRow board() {
        return office.board().state().rows().stream()
                .filter(row -> row.school().equals(GRESA.value()))
                .findFirst()
                .orElseThrow();
    }
}
