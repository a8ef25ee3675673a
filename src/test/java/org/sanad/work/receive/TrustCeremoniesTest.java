package org.sanad.work.receive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sanad.model.BundleNumber;
import org.sanad.model.Progress;
import org.sanad.work.answers.ImportedAnswer;
import org.sanad.work.answers.Restitution.Returned;
import org.sanad.work.review.Publishing.Published;
import org.sanad.work.school.SchoolDesk;
import org.sanad.work.send.KeyStanding;
import org.sanad.work.send.PackedBundle;
import org.sanad.work.send.SchoolKey.Enrolled;

/** Every ceremony of trust between a school and its directorate, with real files. */
final class TrustCeremoniesTest extends TwoDesks {
    @Test
    void theSchoolsNewKeyIsVouchedForByTheOldOne() {
        enrolled();
        PackedBundle onItsWay = pack(school);
        Enrolled renewed = school.key().renew(stick());
        assertTrue(renewed.vouched());
        PackedBundle after = pack(school);
        assertEquals("K01", take(after.file()).code());
        assertEquals("accepted", take(renewed.file()).verdict());
        assertEquals("C01", take(after.file()).code());
        assertEquals("C04", take(onItsWay.file()).code(), "read, though a newer one came first");
        assertEquals(List.of("RETIRED", "ACTIVE"), statuses());
        SchoolKeyRow retired = office.schoolKeys().list().get(0);
        assertEquals(renewed.seq(), retired.cutOffSeq());
        Path again =
                school.sending()
                        .recreate(BundleNumber.newest(onItsWay.seq()), stick(), Progress.none())
                        .file();
        assertEquals("C01", take(again).code(), "written again, still signed with the old key");
    }

    @Test
    void aLostComputersBundlesAreReadUpToTheLastThatArrivedAndTheNewOneGetsEverythingBack() {
        PackedBundle first = enrolled();
        PackedBundle never = pack(school);
        EndedKey lost =
                office.keyEndings()
                        .end(GRESA, new KeyEnd(KeyEnd.How.LOST, KeyEnd.Until.lastReceived()));
        assertEquals(first.seq(), lost.seq());
        assertEquals(List.of(), lost.beyond());
        assertEquals("C01", take(first.file()).code());
        assertEquals("K04", take(never.file()).code());
        try (SchoolDesk next = school("new")) {
            Enrolled enrolled = next.key().enrol(stick());
            assertTrue(Files.isRegularFile(enrolled.slip()));
            assertEquals("K02", take(enrolled.file()).code());
            assertRefused("work.review.no-key-in-use", () -> restitute());
            office.intake().confirm(GRESA, enrolled.verificationCode());
            List<Returned> returned = next.restitution().take(restitute());
            assertEquals(PUPILS, returned.get(0).pupils());
            assertEquals(List.of(), next.restitution().take(restitute()), "taken before");
            assertSame(school, next);
            PackedBundle declared = pack(next);
            assertEquals("accepted", take(declared.file()).verdict());
            ImportedAnswer answer = next.answers().take(answers().get(0).file());
            assertEquals("accepted", answer.verdict());
            assertEquals("CLOSED", answer.state().code());
            // who found the old computer again learns it from the next update
            office.root().sign(Office.root());
            assertEquals("accepted", update(school).verdict());
            assertEquals(KeyStanding.State.LOST, school.key().standing().state());
            assertRefused("work.send.key-lost", () -> pack(school));
            assertEquals("accepted", update(next).verdict());
            assertEquals(KeyStanding.State.ACTIVE, next.key().standing().state());
        }
    }

    @Test
    void aRestitutionNeverOverwritesAndOpensForItsKeyOnly() {
        enrolled();
        List<Path> given = restitute();
        assertRefused("work.answers.not-empty", () -> school.restitution().take(given));
        try (SchoolDesk stranger = school("stranger")) {
            assertRefused("exchange.code.e08", () -> stranger.restitution().take(given));
        }
    }

    @Test
    void aRevokedKeyIsNotBelievedAndNothingLeadsBack() {
        PackedBundle first = enrolled();
        String kid = office.schoolKeys().list().get(0).kid();
        PackedBundle second = pack(school);
        assertEquals("accepted", take(second.file()).verdict());
        KeyEnd revoked = new KeyEnd(KeyEnd.How.REVOKED, KeyEnd.Until.place(1, first.seq()));
        EndedKey ended = office.keyEndings().end(GRESA, revoked);
        assertEquals(List.of(second.seq()), ended.beyond());
        assertEquals("K03", take(pack(school).file()).code());
        assertRefused(
                "work.receive.key-no-way-back",
                () ->
                        office.keyEndings()
                                .end(
                                        kid,
                                        new KeyEnd(
                                                KeyEnd.How.RETIRED, KeyEnd.Until.lastReceived())));
        Enrolled again = school.key().renew(stick());
        assertTrue(again.vouched(), "the school has not heard of it yet");
        assertEquals("K02", take(again.file()).code());
        office.root().sign(Office.root());
        update(school);
        office.intake().confirm(GRESA, again.verificationCode());
        assertEquals("accepted", take(pack(school).file()).verdict());
    }

    @Test
    void aSecondComputerIsNotConfirmedBesideTheFirst() {
        enrolled();
        try (SchoolDesk second = school("second")) {
            Enrolled other = second.key().enrol(stick());
            take(other.file());
            assertRefused(
                    "work.receive.key-active-already",
                    () -> office.intake().confirm(GRESA, other.verificationCode()));
        }
        assertEquals(List.of("PENDING", "ACTIVE"), statuses());
    }

    @Test
    void aCopiedDiskIsFoundByItsChainAndBothComputersAreTold() throws IOException {
        enrolled();
        school.answers().take(answers().get(0).file());
        school.close();
        copy(folder.resolve("school"), folder.resolve("copy"));
        school = SchoolDesk.open(folder.resolve("school"), password());
        try (SchoolDesk copy = SchoolDesk.open(folder.resolve("copy"), password())) {
            copy.pupils();
            assertEquals("accepted", take(pack(school).file()).verdict());
            assertEquals("C05", take(pack(copy).file()).code());
            SchoolKeyRow row = office.schoolKeys().list().get(0);
            assertTrue(row.twoComputers());
            Path answer = answers().get(0).file();
            for (SchoolDesk one : List.of(school, copy)) {
                ImportedAnswer told = one.answers().take(answer);
                assertEquals("A03", told.code());
                assertEquals("rejected", told.verdict());
            }
        }
    }

    @Test
    void aDeskThatStandsAtAnOldStateIsToldByWhatSchoolsSaw() throws IOException {
        enrolled();
        office.close();
        copy(folder.resolve("directorate"), folder.resolve("old"));
        office = DirectorateDesk.open(folder.resolve("directorate"), password());
        school.answers().take(answers().get(0).file());
        PackedBundle later = pack(school);
        take(later.file());
        assertFalse(office.schoolKeys().list().get(0).strangeAnswer());
        try (DirectorateDesk old = DirectorateDesk.open(folder.resolve("old"), password())) {
            assertEquals(
                    "accepted",
                    old.intake().take(List.of(later.file()), Progress.none()).get(0).verdict());
            assertTrue(old.schoolKeys().list().get(0).strangeAnswer());
        }
    }

    @Test
    void theDesksNewKeysAreVouchedForByTheRoot() {
        enrolled();
        PackedBundle forTheOldKey = pack(school);
        String before = office.publicKeys().verificationCode();
        assertRefused("work.root.passphrase", () -> office.root().renewKeys(password(), false));
        assertEquals(before, office.publicKeys().verificationCode());
        office.root().renewKeys(Office.root(), false);
        assertNotEquals(before, office.publicKeys().verificationCode());
        assertEquals("E09", take(forTheOldKey.file()).code());
        Path answer = answers().get(0).file();
        assertEquals("accepted", update(school).verdict());
        assertEquals("accepted", school.answers().take(answer).verdict());
        assertEquals("accepted", take(pack(school).file()).verdict());
    }

    @Test
    void whatAKeyInWrongHandsSignedIsNotBelieved() {
        enrolled();
        Path forged = answers().get(0).file();
        office.root().renewKeys(Office.root(), true);
        assertEquals("accepted", update(school).verdict());
        assertEquals("K03", school.answers().take(forged).code());
        assertEquals("accepted", school.answers().take(answers().get(0).file()).verdict());
    }

    @Test
    void aNewRootIsFollowedStepByStepAndNeverBack() {
        enrolled();
        assertTrue(publish().keysPending(), "the root has not signed the confirmed key yet");
        assertRefused(
                "work.root.passphrase",
                () -> office.root().changeRoot(password(), "جذر جديد في الخزانة".toCharArray()));
        office.root().changeRoot(Office.root(), "جذر جديد في الخزانة".toCharArray());
        assertRefused("work.root.passphrase", () -> office.root().sign(Office.root()));
        office.keyEndings().end(GRESA, new KeyEnd(KeyEnd.How.RETIRED, KeyEnd.Until.lastReceived()));
        office.root().sign("جذر جديد في الخزانة".toCharArray());
        Published now = publish();
        assertFalse(now.keysPending());
        assertEquals(2, now.earlier().size());
        assertEquals("U06", school.updates().take(now.file()).code());
        assertEquals("U07", school.updates().take(now.earlier().get(1)).code());
        assertEquals("accepted", school.updates().take(now.earlier().get(0)).verdict());
        assertEquals("accepted", school.updates().take(now.earlier().get(1)).verdict());
        assertEquals("accepted", school.updates().take(now.file()).verdict());
        assertEquals("U01", school.updates().take(now.earlier().get(0)).code());
        assertEquals(KeyStanding.State.RETIRED, school.key().standing().state());
    }

    private static void assertSame(SchoolDesk one, SchoolDesk other) {
        assertEquals(Set.copyOf(one.pupils().rows()), Set.copyOf(other.pupils().rows()));
        assertEquals(one.school(), other.school());
        assertEquals(one.schoolYear(), other.schoolYear());
    }
}
