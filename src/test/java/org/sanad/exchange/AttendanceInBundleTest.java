package org.sanad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.model.attendance.AttendanceBook;
import org.sanad.model.attendance.Closure;
import org.sanad.model.attendance.EnteredMonth;
import org.sanad.model.attendance.HandedSlip;
import org.sanad.model.attendance.MonthlyAbsence;

/** Absences, entered months, closures and slips within a declaration. */
final class AttendanceInBundleTest {
    private static final Snapshot PLAIN = BundleWorkshop.snapshot(5);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    private static UUID pupil(int number) {
        return PLAIN.pupils().get(number).id();
    }

    private static AttendanceBook book(String reason, String receiver) {
        return new AttendanceBook(
                List.of(
                        new MonthlyAbsence(pupil(3), OCTOBER, 0, 7, reason),
                        new MonthlyAbsence(pupil(1), OCTOBER, 2, 0, null)),
                List.of(new EnteredMonth("1APG-1", OCTOBER, DAY)),
                List.of(
                        new Closure(
                                BundleWorkshop.id(900),
                                DAY,
                                DAY.plusDays(1),
                                "STRIKE",
                                PLAIN.sites().get(0).id(),
                                null)),
                List.of(
                        new HandedSlip(
                                pupil(2),
                                "TAYSSIR",
                                PLAIN.year(),
                                1,
                                LocalDate.of(2027, 1, 20),
                                receiver)));
    }

    private static DeclarationBody body() {
        return new DeclarationBody(
                BundleWorkshop.SELF, PLAIN.withAttendance(book("ILLNESS", "سر")));
    }

    private static SignedBundle signed() {
        return SignedBundle.sign(BundleWorkshop.header(body(), 1), body(), BundleWorkshop.SIGNER);
    }

    private static Verdict verify(byte[] file) {
        return new BundleVerifier(new KnownWorld()).verify(file);
    }

    private static Optional<BundleCode> edited(Consumer<ObjectNode> edit) {
        ObjectNode payload = BundleWorkshop.payload(signed());
        edit.accept((ObjectNode) payload.get("body").get("attendance"));
        String header = BundleWorkshop.headerJson(BundleWorkshop.SIGNER, "sanad-declaration+json");
        return verify(BundleWorkshop.signedAs(payload, BundleWorkshop.SIGNER, header)).code();
    }

    private static ObjectNode row(ObjectNode attendance, String name, int index) {
        return (ObjectNode) attendance.get(name).get(index);
    }

    @Test
    void travelWithoutReasonsOfAbsencesAndWithoutWhoTookTheSlip() {
        SignedBundle bundle = signed();
        Verdict verdict = verify(BundleWorkshop.sealed(bundle));
        assertEquals(Optional.empty(), verdict.code());
        DeclarationBody read = (DeclarationBody) verdict.bundle().orElseThrow().body();
        assertEquals(body(), read);
        assertEquals(book(null, null), read.snapshot().attendance());
        String payload = BundleWorkshop.payload(bundle).toString();
        assertFalse(payload.contains("سر"));
        assertFalse(payload.contains("ILLNESS"));
    }

    @Test
    void fitTheSchemaAndAreLeftOutWhenThereAreNone() throws IOException {
        assertTrue(schema().validate(BundleWorkshop.payload(signed()).get("body")).isEmpty());
        ObjectNode plain = BundleWorkshop.payload(BundleWorkshop.declare(5, 1));
        assertFalse(plain.get("body").has("attendance"));
    }

    @Test
    void ofPupilsNotDeclaredDoNotLeaveTheSchool() {
        AttendanceBook other =
                new AttendanceBook(
                        List.of(new MonthlyAbsence(BundleWorkshop.id(1), OCTOBER, 1, 0, null)),
                        List.of(),
                        List.of(),
                        List.of());
        assertTrue(other.declaredFor(java.util.Set.of(pupil(0))).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "absences, pupil, 00000000-0000-4000-8000-000000000001",
        "absences, month, 2026-13",
        "absences, month, 2027-10",
        "absences, month,",
        "absences, reason, ILLNESS",
        "entered, class,",
        "entered, class, 1APG\u202e1",
        "entered, on, 2026-02-30",
        "entered, month, 2026-1",
        "closures, id, 1",
        "closures, from, 2026-08-31",
        "closures, from, 2026-11-05",
        "closures, to, 2027-09-01",
        "closures, reason,",
        "closures, site, 00000000-0000-4000-8000-000000000001",
        "closures, class, 1APG\u202e1",
        "slips, pupil, 00000000-0000-4000-8000-000000000001",
        "slips, programme, بدون رمز",
        "slips, on,"
    })
    void aValueThatDoesNotFitRefusesTheBody(String array, String member, String value) {
        assertEquals(Optional.of(BundleCode.P01), edited(a -> row(a, array, 0).put(member, value)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1000, Integer.MIN_VALUE})
    void aCountThatCannotBeRefusesTheBody(int count) {
        assertEquals(
                Optional.of(BundleCode.P01),
                edited(a -> row(a, "absences", 0).put("authorised", count)));
    }

    @Test
    void absencesOfNothingAndATrancheZeroAreRefused() {
        assertEquals(
                Optional.of(BundleCode.P01),
                edited(a -> row(a, "absences", 0).put("authorised", 0).put("unauthorised", 0)));
        assertEquals(
                Optional.of(BundleCode.P01), edited(a -> row(a, "slips", 0).put("tranche", 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"absences", "entered", "closures", "slips"})
    void aRowTwiceAnUnknownMemberAMissingOneAndAMissingArrayAreRefused(String array) {
        Optional<BundleCode> refused = Optional.of(BundleCode.P01);
        assertEquals(
                refused, edited(a -> ((ArrayNode) a.get(array)).add(row(a, array, 0).deepCopy())));
        assertEquals(refused, edited(a -> row(a, array, 0).put("receiver", "x")));
        String first =
                array.equals("closures") ? "id" : array.equals("entered") ? "class" : "pupil";
        assertEquals(refused, edited(a -> row(a, array, 0).remove(first)));
        assertEquals(refused, edited(a -> a.remove(array)));
    }

    @Test
    void anEmptyBookIsRefused() {
        assertEquals(
                Optional.of(BundleCode.P01),
                edited(
                        a ->
                                List.of("absences", "entered", "closures", "slips")
                                        .forEach(a::putArray)));
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream in =
                AttendanceInBundleTest.class.getResourceAsStream(
                        "/schema/declaration.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
        }
    }
}
