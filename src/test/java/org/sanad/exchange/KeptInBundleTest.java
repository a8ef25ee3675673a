package org.sanad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.model.KeptViolation;
import org.sanad.model.Subject;

/** Doubts kept with a reason, within a declaration. */
final class KeptInBundleTest {
    private static final Snapshot PLAIN = BundleWorkshop.snapshot(5);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static final KeptViolation OF_A_PUPIL =
            new KeptViolation(
                    "participant-without-cin",
                    new Subject(Subject.Kind.PUPIL, PLAIN.pupils().get(2).id().toString()),
                    "0123456789abcdef0123456789abcdef",
                    "PAPER_EXPECTED",
                    "الوثيقة قيد الإنجاز بالمقاطعة",
                    DAY);

    private static final KeptViolation OF_A_CLASS =
            new KeptViolation(
                    "class-large",
                    new Subject(Subject.Kind.CLASS, "1APG-1"),
                    "ffffffffffffffffffffffffffffffff",
                    "OTHER",
                    null,
                    DAY);

    private static DeclarationBody body() {
        return new DeclarationBody(
                BundleWorkshop.SELF, PLAIN.withKept(List.of(OF_A_PUPIL, OF_A_CLASS)));
    }

    private static SignedBundle signed() {
        return SignedBundle.sign(BundleWorkshop.header(body(), 1), body(), BundleWorkshop.SIGNER);
    }

    private static Verdict verify(byte[] file) {
        return new BundleVerifier(new KnownWorld()).verify(file);
    }

    private static Verdict edited(Consumer<ObjectNode> edit) {
        ObjectNode payload = BundleWorkshop.payload(signed());
        edit.accept((ObjectNode) payload.get("body").get("kept").get(1));
        String header = BundleWorkshop.headerJson(BundleWorkshop.SIGNER, "sanad-declaration+json");
        return verify(BundleWorkshop.signedAs(payload, BundleWorkshop.SIGNER, header));
    }

    @Test
    void travelWithTheirReasonInOneOrder() {
        Verdict verdict = verify(BundleWorkshop.sealed(signed()));
        assertEquals(Optional.empty(), verdict.code());
        DeclarationBody read = (DeclarationBody) verdict.bundle().orElseThrow().body();
        assertEquals(body(), read);
        assertEquals(List.of(OF_A_CLASS, OF_A_PUPIL), read.snapshot().kept());
    }

    @Test
    void fitTheSchemaAndAreLeftOutWhenThereAreNone() throws IOException {
        assertTrue(schema().validate(BundleWorkshop.payload(signed()).get("body")).isEmpty());
        assertFalse(BundleWorkshop.payload(BundleWorkshop.declare(5, 1)).get("body").has("kept"));
    }

    @ParameterizedTest
    @CsvSource({
        "check, Class large",
        "check,",
        "fingerprint, 0123",
        "reason, بدون رمز",
        "reason,",
        "since, 2026-02-30",
        "since,"
    })
    void oneThatDoesNotFitRefusesTheBody(String member, String value) {
        Verdict verdict = edited(kept -> kept.put(member, value));
        assertEquals(Optional.of(BundleCode.P01), verdict.code(), member);
    }

    @ParameterizedTest
    @CsvSource({
        "kind, TEACHER",
        "kind,",
        "key,",
        "key, 00000000-0000-4000-8000-000000000001",
        "key, R134249316"
    })
    void aSubjectThatIsNotOfTheDeclarationRefusesTheBody(String member, String value) {
        Verdict verdict = edited(kept -> ((ObjectNode) kept.get("subject")).put(member, value));
        assertEquals(Optional.of(BundleCode.P01), verdict.code(), member);
    }

    @Test
    void anUnknownMemberAMissingOneTwiceTheSameAndAnEmptyArrayAreRefused() {
        assertEquals(Optional.of(BundleCode.P01), edited(k -> k.put("name", "x")).code());
        assertEquals(Optional.of(BundleCode.P01), edited(k -> k.remove("text")).code());
        ObjectNode twice = BundleWorkshop.payload(signed());
        ObjectNode body = (ObjectNode) twice.get("body");
        body.withArray("kept").add(body.get("kept").get(0).deepCopy());
        String header = BundleWorkshop.headerJson(BundleWorkshop.SIGNER, "sanad-declaration+json");
        assertEquals(
                Optional.of(BundleCode.P01),
                verify(BundleWorkshop.signedAs(twice, BundleWorkshop.SIGNER, header)).code());
        byte[] empty =
                BundleWorkshop.payloadEdited(
                        3, 1, payload -> ((ObjectNode) payload.get("body")).putArray("kept"));
        assertEquals(Optional.of(BundleCode.P01), verify(empty).code());
    }

    @Test
    void aTextThatHidesSomethingRefusesItsRowOnly() {
        Verdict verdict = edited(kept -> kept.put("text", "م\u202eم"));
        assertEquals(Optional.of(BundleCode.P05), verdict.code());
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream in =
                KeptInBundleTest.class.getResourceAsStream("/schema/declaration.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
        }
    }
}
