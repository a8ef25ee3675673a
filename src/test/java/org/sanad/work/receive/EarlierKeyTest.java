package org.sanad.work.receive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanad.model.BundleNumber;
import org.sanad.model.Progress;
import org.sanad.work.answers.ImportedAnswer;
import org.sanad.work.school.SchoolDesk;
import org.sanad.work.send.OutboxRow;
import org.sanad.work.send.PackedBundle;
import org.sanad.work.send.SchoolKey.Enrolled;

/**
 * A school renewed its key before the first was ever confirmed, and the officer confirms the later
 * one first: what the earlier signed is told to him, and never waits for good.
 */
final class EarlierKeyTest extends TwoDesks {
    private PackedBundle first;
    private String firstCode;
    private Enrolled renewed;
    private PackedBundle later;

    private void packed() {
        first = pack(school);
        firstCode = school.sending().verificationCode();
        renewed = school.key().renew(stick());
        later = pack(school);
    }

    private ConfirmedKey laterConfirmed() {
        packed();
        take(first.enrolment());
        take(first.file());
        take(renewed.file());
        take(later.file());
        assertEquals(4, waiting());
        return office.intake().confirm(GRESA, renewed.verificationCode());
    }

    @Test
    void itsSlipsCodeReadsWhatTheEarlierSignedAndTheLaterStaysInUse() {
        ConfirmedKey confirmed = laterConfirmed();
        assertEquals("ACTIVE", confirmed.status());
        SchoolKeyRow.Earlier earlier = confirmed.earlier().orElseThrow();
        assertTrue(earlier.arrived());
        assertEquals(List.of(1L, 2L), earlier.numbers());
        assertEquals(2, waiting());
        SchoolKeyRow waits = office.schoolKeys().list().get(0);
        assertEquals(earlier.kid(), waits.kid());
        assertTrue(waits.followed());
        assertRefused("exchange.code.k08", () -> office.intake().confirm(GRESA, ownCode()));
        ConfirmedKey second = office.intake().confirm(GRESA, firstCode);
        assertEquals("RETIRED", second.status());
        assertEquals(
                List.of("accepted", "already"),
                second.judged().stream().map(ReceivedFile::verdict).toList());
        assertEquals(List.of("RETIRED", "ACTIVE"), statuses());
        assertEquals(renewed.seq(), office.schoolKeys().list().get(0).cutOffSeq());
        assertEquals(0, waiting());
        assertEquals(later.seq(), office.board().state().rows().get(0).lastSeq());
        assertEquals(List.of("CLOSED", "CLOSED", "CLOSED", "CLOSED"), answered());
    }

    @Test
    void withoutItsSlipItIsRetiredAndTheSchoolIsToldThatNothingOfItIsRead() {
        String kid = laterConfirmed().earlier().orElseThrow().kid();
        KeyEnd retired = new KeyEnd(KeyEnd.How.RETIRED, KeyEnd.Until.lastReceived());
        EndedKey ended = office.keyEndings().end(kid, retired);
        assertNull(ended.seq());
        assertEquals(
                List.of("K04", "K04"), ended.judged().stream().map(ReceivedFile::code).toList());
        assertEquals(0, waiting());
        assertEquals(List.of("RETIRED", "ACTIVE"), statuses());
        // what came after was taken: nothing is left to do about those refused
        assertEquals(List.of("CLOSED", "CLOSED", "CLOSED", "CLOSED"), answered());
        assertEquals(List.of(), school.answers().toCorrect());
    }

    @Test
    void turnedAwayNothingOfItIsBelievedThoughItsChainWentOn() {
        String kid = laterConfirmed().earlier().orElseThrow().kid();
        assertRefused(
                "work.receive.key-never-confirmed",
                () ->
                        office.keyEndings()
                                .end(
                                        kid,
                                        new KeyEnd(
                                                KeyEnd.How.REVOKED,
                                                KeyEnd.Until.place(1, first.seq()))));
        KeyEnd revoked = new KeyEnd(KeyEnd.How.REVOKED, KeyEnd.Until.lastReceived());
        EndedKey ended = office.keyEndings().end(kid, revoked);
        assertEquals(
                List.of("K03", "K03"), ended.judged().stream().map(ReceivedFile::code).toList());
        assertEquals(0, waiting());
    }

    @Test
    void theEarlierKeysEnrolmentThatNeverCameIsTold() {
        packed();
        assertEquals("K01", take(first.file()).code());
        take(renewed.file());
        take(later.file());
        ConfirmedKey confirmed = office.intake().confirm(GRESA, renewed.verificationCode());
        SchoolKeyRow.Earlier missing = confirmed.earlier().orElseThrow();
        assertFalse(missing.arrived());
        assertEquals(1, missing.waiting());
        Path again =
                school.sending().recreate(BundleNumber.newest(1), stick(), Progress.none()).file();
        take(again);
        SchoolKeyRow inUse = office.schoolKeys().list().get(1);
        assertEquals(2, inUse.earlier().waiting());
        assertEquals("RETIRED", office.intake().confirm(GRESA, firstCode).status());
        assertEquals(0, waiting());
        assertNull(office.schoolKeys().list().get(1).earlier());
    }

    @Test
    void whatNobodyWillEverEnrolIsRefusedAndKept() {
        packed();
        String entry = take(first.file()).entry();
        take(renewed.file());
        take(later.file());
        ConfirmedKey confirmed = office.intake().confirm(GRESA, renewed.verificationCode());
        String kid = confirmed.earlier().orElseThrow().kid();
        assertRefused(
                "work.receive.not-of-unknown-key",
                () -> office.intake().refuseUnder(office.schoolKeys().list().get(0).kid()));
        assertEquals(1, waiting());
        assertEquals(1, office.intake().refuseUnder(kid));
        assertEquals(0, waiting());
        assertNull(office.schoolKeys().list().get(0).earlier());
        assertRefused(
                "work.receive.not-of-unknown-key", () -> office.intake().refuseUnknown(entry));
        take(school.sending().recreate(BundleNumber.newest(1), stick(), Progress.none()).file());
        assertEquals("quarantined", take(first.file()).verdict());
        assertEquals("RETIRED", office.intake().confirm(GRESA, firstCode).status());
        assertEquals(0, waiting());
    }

    @Test
    void theFirstOfThreeWaitsForTheOneBetween() {
        packed();
        String between = renewed.verificationCode();
        Enrolled last = school.key().renew(stick());
        take(first.enrolment());
        take(renewed.file());
        take(last.file());
        office.intake().confirm(GRESA, last.verificationCode());
        assertEquals(List.of("PENDING", "PENDING", "ACTIVE"), statuses());
        assertRefused("work.receive.key-between", () -> office.intake().confirm(GRESA, firstCode));
        String kid =
                office.schoolKeys().list().stream()
                        .filter(SchoolKeyRow::followed)
                        .map(SchoolKeyRow::kid)
                        .findFirst()
                        .orElseThrow();
        office.keyEndings().end(kid, new KeyEnd(KeyEnd.How.REVOKED, KeyEnd.Until.nothing()));
        assertRefused("work.receive.key-between", () -> office.intake().confirm(GRESA, firstCode));
        assertRefused("exchange.code.k08", () -> office.intake().confirm(GRESA, between));
        try (SchoolDesk second = school("second")) {
            take(second.key().enrol(stick()).file());
            String strange = second.sending().verificationCode();
            assertRefused(
                    "work.receive.key-active-already",
                    () -> office.intake().confirm(GRESA, strange));
        }
    }

    @Test
    void aKeyNobodyFollowsIsNotRetiredUnread() {
        enrolled();
        try (SchoolDesk second = school("second")) {
            take(second.key().enrol(stick()).file());
        }
        SchoolKeyRow stranger = office.schoolKeys().list().get(0);
        assertFalse(stranger.followed());
        assertRefused(
                "work.receive.key-not-followed",
                () ->
                        office.keyEndings()
                                .end(
                                        stranger.kid(),
                                        new KeyEnd(KeyEnd.How.RETIRED, KeyEnd.Until.nothing())));
        assertEquals(List.of("PENDING", "ACTIVE"), statuses());
    }

    private String ownCode() {
        return office.publicKeys().verificationCode();
    }

    private long waiting() {
        return office.intake().received().stream()
                .filter(row -> row.verdict().equals("quarantined"))
                .count();
    }

    /** Where the school's bundles stand after the answer. */
    private List<String> answered() {
        ImportedAnswer answer = school.answers().take(answers().get(0).file());
        assertEquals("accepted", answer.verdict());
        return school.sending().outbox().stream()
                .sorted(Comparator.comparing(OutboxRow::seq))
                .map(row -> row.state().code())
                .toList();
    }
}
