package org.sanad.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.sanad.model.Area;
import org.sanad.model.ChildElsewhere;
import org.sanad.model.Gender;
import org.sanad.model.Gresa;
import org.sanad.model.Guardian;
import org.sanad.model.GuardianRelation;
import org.sanad.model.Household;
import org.sanad.model.HouseholdDocument;
import org.sanad.model.HouseholdFile;
import org.sanad.model.MassarCode;
import org.sanad.model.Participation;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.Payout;
import org.sanad.model.PersonName;
import org.sanad.model.Placement;
import org.sanad.model.PlacementStatus;
import org.sanad.model.Pupil;
import org.sanad.model.School;
import org.sanad.model.SchoolYear;
import org.sanad.model.Site;
import org.sanad.seal.Base64Url;
import org.sanad.seal.Jwe;
import org.sanad.seal.Jws;
import org.sanad.seal.OpeningKey;
import org.sanad.seal.SealingKey;
import org.sanad.seal.SigningKey;

/** Makes bundles from fixed seeds, sound ones and ones spoilt in one place at any level. */
final class BundleWorkshop {
    static final Gresa SCHOOL = new Gresa("04123X");
    static final String SELF = "directorate:04-TEST";
    static final SchoolYear YEAR = new SchoolYear(2026);
    static final UUID CHAIN = id(9_000);
    static final SigningKey SIGNER = SigningKey.ofSeed(seed(1));
    static final SigningKey STRANGER = SigningKey.ofSeed(seed(2));
    static final SigningKey SECOND = SigningKey.ofSeed(seed(3));
    static final OpeningKey SCHOOL_OPENING = OpeningKey.ofSeed(seed(4));
    static final OpeningKey DIRECTORATE = OpeningKey.ofSeed(seed(5));
    static final OpeningKey RETIRED = OpeningKey.ofSeed(seed(6));
    static final OpeningKey ELSEWHERE = OpeningKey.ofSeed(seed(7));

    static final JsonMapper JSON = new JsonMapper();

    private static final String[] FAMILIES = {
        "العلوي", "بنعلي", "أيت الحاج", "المنصوري", "الإدريسي"
    };
    private static final String[] FIRSTS = {"فاطمة الزهراء", "محمد", "يوسف", "سلمى", "آدم"};
    private static final String[] PLACES = {"تارودانت", "أولاد برحيل", "إغرم"};

    private BundleWorkshop() {}

    static byte[] seed(int number) {
        byte[] seed = new byte[32];
        Arrays.fill(seed, (byte) number);
        return seed;
    }

    static UUID id(long number) {
        return new UUID(0x4000L, 0x8000_0000_0000_0000L | number);
    }

    static UUID randomId(Random random) {
        long high = (random.nextLong() & ~0xf000L) | 0x4000L;
        long low = (random.nextLong() & ~(3L << 62)) | (1L << 63);
        return new UUID(high, low);
    }

    /** Deterministic randomness for sealing in tests. */
    static SecureRandom dice(long seed) {
        Random random = new Random(seed);
        return new SecureRandom() {
            private static final long serialVersionUID = 1L;

            @Override
            public void nextBytes(byte[] bytes) {
                random.nextBytes(bytes);
            }
        };
    }

    static Snapshot snapshot(int pupils) {
        School school =
                new School(
                        SCHOOL,
                        "مجموعة مدارس الأمل",
                        Area.RURAL,
                        "إغرم",
                        "سوس ماسة",
                        "تارودانت",
                        "أحمد بنعلي");
        List<Site> sites =
                List.of(
                        new Site(id(8_001), "المركزية", true, Area.RURAL),
                        new Site(id(8_002), "فرعية تيزي", false, Area.RURAL));
        List<Pupil> rows = new ArrayList<>();
        List<Placement> places = new ArrayList<>();
        List<Participation> participations = new ArrayList<>();
        List<Household> households = new ArrayList<>();
        Random random = new Random(pupils);
        for (int i = 0; i < pupils; i++) {
            UUID pupil = randomId(random);
            String code = String.format(Locale.ROOT, "R%09d", 130_000_000 + i * 7);
            rows.add(
                    new Pupil(
                            pupil,
                            new MassarCode(code),
                            PersonName.of(FAMILIES[i % 5], FIRSTS[i / 5 % 5]),
                            i % 2 == 0 ? Gender.FEMALE : Gender.MALE,
                            LocalDate.of(2014, 1, 1).plusDays(i),
                            PLACES[i % 3]));
            places.add(
                    new Placement(
                            pupil,
                            YEAR,
                            "1APG",
                            "1APG-" + (1 + i % 3),
                            id(8_001 + i % 2),
                            null,
                            0,
                            PlacementStatus.LISTED,
                            false));
            participations.add(
                    new Participation(pupil, "BAGS", YEAR, ParticipationStatus.ENROLLED, null));
            if (i % 3 == 0) {
                participations.add(
                        new Participation(
                                pupil, "TAYSSIR", YEAR, ParticipationStatus.ENROLLED, null));
            }
            if (i % 2 == 1) {
                households.add(household(random, i, rows.get(i - 1).id(), pupil));
            }
        }
        return new Snapshot(school, YEAR, sites, rows, places, households, participations);
    }

    private static Household household(Random random, int i, UUID elder, UUID younger) {
        Guardian guardian =
                new Guardian("حسن " + FAMILIES[i % 5], "JB" + (100_000 + i), "0612345678");
        Household plain =
                new Household(randomId(random), guardian, "دوار تيزي", List.of(elder, younger));
        return i % 32 == 17 ? withFile(plain) : plain;
    }

    static Household withFile(Household plain) {
        Guardian was = plain.guardian();
        Guardian guardian =
                new Guardian(
                        was.name(),
                        was.cin(),
                        was.phone(),
                        GuardianRelation.FATHER,
                        "Hassan",
                        LocalDate.of(1980, 5, 17),
                        "1234567890");
        return plain.with(guardian, plain.douar())
                .withFile(
                        new HouseholdFile(
                                List.of(new Guardian("فاطمة", "JB7", null)),
                                "تيزي",
                                List.of(
                                        new ChildElsewhere(
                                                MassarCode.parse("R134249316").orElseThrow(),
                                                Gresa.parse("02063S").orElseThrow(),
                                                "1ASC",
                                                1)),
                                List.of(
                                        new HouseholdDocument(
                                                "RAMED_CARD",
                                                "77123",
                                                null,
                                                LocalDate.of(2027, 3, 1)),
                                        new HouseholdDocument("CIN_COPY", null, null, null)),
                                Payout.POST_COUNTER));
    }

    static DeclarationBody declaration(int pupils) {
        return new DeclarationBody(SELF, snapshot(pupils));
    }

    static EnrolmentBody enrolment(SigningKey key) {
        return new EnrolmentBody(
                SELF,
                SCHOOL,
                "مجموعة مدارس الأمل",
                "أحمد بنعلي",
                key.verifyingKey(),
                SCHOOL_OPENING.sealingKey(),
                CHAIN,
                "0.1.0",
                null);
    }

    static BundleHeader header(BundleBody body, int seq) {
        return header(body, 1, seq, null);
    }

    static BundleHeader header(BundleBody body, int epoch, int seq, String prev) {
        return new BundleHeader(
                body.type(),
                id(1_000L * epoch + seq),
                "school:" + SCHOOL,
                SELF,
                body.type().sealed() ? DIRECTORATE.sealingKey().kid() : null,
                YEAR.campaign(),
                CHAIN,
                epoch,
                String.format(Locale.ROOT, "%032x", epoch),
                seq,
                prev,
                null,
                new BundleHeader.PackReference("2026.1", "ab".repeat(32)),
                0,
                null,
                Instant.parse("2026-10-01T08:00:00Z"),
                new BundleHeader.Clock(false, null),
                new BundleHeader.App("Sanad", "0.1.0"),
                body.counts());
    }

    static SignedBundle declare(int pupils, int seq) {
        DeclarationBody body = declaration(pupils);
        return SignedBundle.sign(header(body, seq), body, SIGNER);
    }

    static byte[] sealed(SignedBundle bundle) {
        return bundle.sealedFile(DIRECTORATE.sealingKey(), dice(11));
    }

    /** A sound declaration of three pupils, its first bundle. */
    static byte[] sound() {
        return sealed(declare(3, 1));
    }

    /** A sound enrolment. */
    static byte[] soundEnrolment() {
        EnrolmentBody body = enrolment(SIGNER);
        return SignedBundle.sign(header(body, 1), body, SIGNER).openFile();
    }

    static ObjectNode tree(byte[] json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(JsonNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8);
    }

    static ObjectNode payload(SignedBundle bundle) {
        String text = tree(ascii(bundle.jwsJson())).get("payload").textValue();
        return tree(Base64Url.decode(text).orElseThrow());
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A wrapper edited after the fact. */
    static byte[] wrapper(byte[] file, Consumer<ObjectNode> edit) {
        ObjectNode node = tree(file);
        edit.accept(node);
        return bytes(node);
    }

    /** A declaration whose payload was edited before signing. */
    static byte[] payloadEdited(int pupils, int seq, Consumer<ObjectNode> edit) {
        ObjectNode payload = payload(declare(pupils, seq));
        edit.accept(payload);
        return signedAs(payload, SIGNER, headerJson(SIGNER, "sanad-declaration+json"));
    }

    static String headerJson(SigningKey key, String typ) {
        return "{\"alg\":\"Ed25519\",\"kid\":\"%s\",\"typ\":\"%s\"}"
                .formatted(key.verifyingKey().kid(), typ);
    }

    /** Any payload signed under any level-2 header, then sealed and labelled as it says. */
    static byte[] signedAs(ObjectNode payload, SigningKey key, String headerJson) {
        return signedBytes(bytes(payload), payload, key, headerJson);
    }

    static byte[] signedBytes(byte[] raw, ObjectNode said, SigningKey key, String headerJson) {
        Jws jws = Jws.sign(headerJson, raw, key);
        return sealedLevel2(ascii(flat(jws)), label(said, key));
    }

    static String flat(Jws jws) {
        return "{\"protected\":\"%s\",\"payload\":\"%s\",\"signature\":\"%s\"}"
                .formatted(jws.header(), jws.payload(), jws.signature());
    }

    static ObjectNode label(ObjectNode payload, SigningKey key) {
        JsonNode header = payload.path("header");
        ObjectNode label = JSON.createObjectNode();
        label.put("type", header.path("type").asText("declaration"));
        label.put("school", header.path("iss").asText("school:04123X").replaceFirst(".*:", ""));
        label.set("campaign", header.get("campaign"));
        label.put("epoch", Math.max(1, header.path("epoch").asInt()));
        label.put("seq", Math.max(1, header.path("seq").asInt()));
        label.put("sender", key.verifyingKey().verificationCode().sender());
        label.put("notice", "UNVERIFIED");
        return label;
    }

    static byte[] sealedLevel2(byte[] level2, ObjectNode label) {
        return sealedFor(level2, label, DIRECTORATE.sealingKey(), "sanad-declaration+json");
    }

    static byte[] sealedFor(byte[] level2, ObjectNode label, SealingKey to, String cty) {
        Jwe jwe = Jwe.seal(level2, to, "sanad-sealed+json", cty, dice(12));
        ObjectNode file = JSON.createObjectNode();
        file.put("format", "sanad/1");
        file.set("label", label);
        file.put("protected", jwe.header());
        file.put("encrypted_key", jwe.encryptedKey());
        file.put("iv", jwe.iv());
        file.put("ciphertext", jwe.ciphertext());
        file.put("tag", jwe.tag());
        return bytes(file);
    }
}
