package org.sanad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.model.KeptOutSpell;
import org.sanad.model.Participation;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.Placement;
import org.sanad.model.attendance.AttendanceBook;
import org.sanad.model.attendance.EnteredMonth;

/**
 * What a directorate needs to come to the same sums: days out of a programme, arrivals nobody knows
 * the day of, and of whom a month was said to be entered. Left out where there is nothing to say.
 */
final class DoubtsOfMoneyInBundleTest {
    private static final Snapshot PLAIN = BundleWorkshop.snapshot(5);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    private static final LocalDate BACK = LocalDate.of(2027, 1, 4);

    private static UUID pupil(int number) {
        return PLAIN.pupils().get(number).id();
    }

    /** The first pupil is out of TAYSSIR, the fourth was; the second came at an unknown day. */
    private static Snapshot snapshot() {
        List<Participation> participations = new ArrayList<>();
        for (Participation taking : PLAIN.participations()) {
            boolean tayssir = taking.programme().equals("TAYSSIR");
            if (tayssir && taking.pupil().equals(pupil(0))) {
                participations.add(
                        taking.decided(ParticipationStatus.KEPT_OUT, DAY).withReason("OTHER"));
            } else if (tayssir && taking.pupil().equals(pupil(3))) {
                participations.add(
                        taking.withSpells(
                                List.of(
                                        new KeptOutSpell(DAY, DAY.plusDays(9)),
                                        new KeptOutSpell(BACK, BACK))));
            } else {
                participations.add(taking);
            }
        }
        List<Placement> placements =
                PLAIN.placements().stream()
                        .map(one -> one.withArrivalUnknown(one.pupil().equals(pupil(1))))
                        .toList();
        return new Snapshot(
                        PLAIN.school(),
                        PLAIN.year(),
                        PLAIN.sites(),
                        PLAIN.pupils(),
                        placements,
                        PLAIN.households(),
                        participations)
                .withAttendance(book());
    }

    /** 1APG-1 holds the first and the fourth pupil; it was said of the first and the second. */
    private static AttendanceBook book() {
        EnteredMonth moved = new EnteredMonth("1APG-1", OCTOBER, DAY);
        EnteredMonth same = new EnteredMonth("1APG-2", OCTOBER, DAY);
        return new AttendanceBook(
                List.of(),
                List.of(
                        moved.of(Set.of(pupil(0), pupil(1))),
                        same.of(Set.of(pupil(1), pupil(4))),
                        new EnteredMonth("1APG-3", OCTOBER, DAY)),
                List.of(),
                List.of());
    }

    private static DeclarationBody body() {
        return new DeclarationBody(BundleWorkshop.SELF, snapshot());
    }

    private static SignedBundle signed() {
        return SignedBundle.sign(BundleWorkshop.header(body(), 1), body(), BundleWorkshop.SIGNER);
    }

    private static Verdict verify(byte[] file) {
        return new BundleVerifier(new KnownWorld()).verify(file);
    }

    private static Optional<BundleCode> edited(Consumer<ObjectNode> edit) {
        ObjectNode payload = BundleWorkshop.payload(signed());
        edit.accept((ObjectNode) payload.get("body"));
        String header = BundleWorkshop.headerJson(BundleWorkshop.SIGNER, "sanad-declaration+json");
        return verify(BundleWorkshop.signedAs(payload, BundleWorkshop.SIGNER, header)).code();
    }

    @Test
    void travelAndAreReadAsTheyWere() {
        Verdict verdict = verify(BundleWorkshop.sealed(signed()));
        assertEquals(Optional.empty(), verdict.code());
        Snapshot read = ((DeclarationBody) verdict.bundle().orElseThrow().body()).snapshot();
        assertEquals(snapshot(), read);
        assertTrue(read.placements().get(1).arrivalUnknown());
        assertEquals(
                List.of(new KeptOutSpell(DAY, null)),
                read.participations().stream()
                        .filter(one -> one.status() == ParticipationStatus.KEPT_OUT)
                        .findFirst()
                        .orElseThrow()
                        .spells());
    }

    /** What comes back to a school whose computer was lost names the pupils again. */
    @Test
    void aClassToldByItsNameIsGivenItsPupilsBack() {
        AttendanceBook back = snapshot().attendance().withClassLists(snapshot().placements());
        assertEquals(Set.of(pupil(0), pupil(1)), back.entered().get(0).pupils());
        assertEquals(Set.of(pupil(1), pupil(4)), back.entered().get(1).pupils());
        assertEquals(Set.of(pupil(2)), back.entered().get(2).pupils());
    }

    /** A class that is as it was when it was said needs no list of pupils. */
    @Test
    void aClassThatDidNotChangeIsToldByItsName() {
        List<EnteredMonth> entered = snapshot().attendance().entered();
        assertEquals(Set.of(pupil(0), pupil(1)), entered.get(0).pupils());
        assertEquals(Set.of(), entered.get(1).pupils());
        assertEquals(Set.of(), entered.get(2).pupils());
    }

    @Test
    void fitTheSchemaAndAreLeftOutWhereThereIsNothingToSay() throws IOException {
        ObjectNode body = (ObjectNode) BundleWorkshop.payload(signed()).get("body");
        try (InputStream in =
                DoubtsOfMoneyInBundleTest.class.getResourceAsStream(
                        "/schema/declaration.schema.json")) {
            assertEquals(
                    Set.of(),
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                            .getSchema(in)
                            .validate(body));
        }
        assertFalse(body.at("/pupils/0").has("arrivalUnknown"));
        assertTrue(body.at("/pupils/1").has("arrivalUnknown"));
        assertFalse(body.at("/participations/0").has("spells"));
        assertTrue(body.at("/attendance/entered/0").has("pupils"));
        assertFalse(body.at("/attendance/entered/1").has("pupils"));
        String plain = BundleWorkshop.payload(BundleWorkshop.declare(5, 1)).toString();
        assertFalse(plain.contains("arrivalUnknown") || plain.contains("spells"));
    }

    private static ObjectNode group(ObjectNode body, ParticipationStatus status) {
        for (var group : body.get("participations")) {
            if (group.has("spells") && group.get("status").asText().equals(status.code())) {
                return (ObjectNode) group;
            }
        }
        throw new AssertionError(status);
    }

    @ParameterizedTest
    @CsvSource({
        "pupil, 00000000-0000-4000-8000-000000000001",
        "from, 2026-08-31",
        "from, 2027-09-01",
        "from,",
        "to, 2027-06-30",
        "note, x"
    })
    void aSpellThatDoesNotFitItsGroupRefusesTheBody(String member, String value) {
        assertEquals(
                Optional.of(BundleCode.P01),
                edited(
                        body ->
                                ((ObjectNode)
                                                group(body, ParticipationStatus.KEPT_OUT)
                                                        .at("/spells/0"))
                                        .put(member, value)));
    }

    @Test
    void spellsThatOverlapOrLastOfOneWhoTakesPartOrAreNoneRefuseTheBody() {
        List<Consumer<ObjectNode>> edits =
                List.of(
                        body -> enrolled(body, 1).put("from", DAY.plusDays(9).toString()),
                        body -> enrolled(body, 1).putNull("to"),
                        body -> enrolled(body, 0).put("to", DAY.minusDays(1).toString()),
                        body -> group(body, ParticipationStatus.ENROLLED).putArray("spells"));
        for (Consumer<ObjectNode> edit : edits) {
            assertEquals(Optional.of(BundleCode.P01), edited(edit));
        }
    }

    private static ObjectNode enrolled(ObjectNode body, int index) {
        return (ObjectNode) group(body, ParticipationStatus.ENROLLED).at("/spells/" + index);
    }

    @Test
    void anArrivalThatIsNotUnknownAndPupilsOfNobodyRefuseTheBody() {
        List<Consumer<ObjectNode>> edits =
                List.of(
                        body -> ((ObjectNode) body.at("/pupils/0")).put("arrivalUnknown", false),
                        body -> ((ObjectNode) body.at("/pupils/0")).put("arrivalUnknown", "true"),
                        body -> said(body).putArray("pupils"),
                        body -> named(body).add(BundleWorkshop.id(77).toString()),
                        body -> named(body).add(named(body).get(0)),
                        body -> named(body).add("x"));
        for (Consumer<ObjectNode> edit : edits) {
            assertEquals(Optional.of(BundleCode.P01), edited(edit));
        }
    }

    private static ObjectNode said(ObjectNode body) {
        return (ObjectNode) body.at("/attendance/entered/0");
    }

    private static ArrayNode named(ObjectNode body) {
        return (ArrayNode) said(body).get("pupils");
    }
}
