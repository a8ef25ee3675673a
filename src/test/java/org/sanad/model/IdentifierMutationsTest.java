package org.sanad.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Mutated identifiers against the published patterns, read here and judged by means of their own:
 * the platform's big numbers and the pattern's text.
 */
final class IdentifierMutationsTest {
    private static final int MUTATIONS = 10_000;
    private static final String SIGNS = "0123456789ABZabz٠٥٩۴ \u00a0\u200f\u2067-./()+*ß\u0660م_";
    private static final String RIB = "011519000001205000534921";

    /** A kind with the text of its valid form, empty when a text has none. */
    enum Kind {
        MASSAR_CODE("R134249316", false),
        GRESA("02063S", false),
        CLASS_CODE("1APIC-6", false),
        CIN("AB123456", true),
        IDCS("1234567890", true),
        RIB(IdentifierMutationsTest.RIB, true),
        CNSS("123456789", true);

        private final String right;
        private final boolean grouped;

        Kind(String right, boolean grouped) {
            this.right = right;
            this.grouped = grouped;
        }

        Optional<String> judge(String text) {
            return switch (this) {
                case MASSAR_CODE -> MassarCode.parse(text).map(MassarCode::value);
                case GRESA -> Gresa.parse(text).map(Gresa::value);
                case CLASS_CODE -> ClassCode.parse(text).map(ClassCode::value);
                case CIN -> Cin.parse(text).filter(Cin::usual).map(Cin::value);
                case IDCS -> Idcs.parse(text).map(Idcs::value);
                case RIB -> Rib.parse(text).map(Rib::value);
                case CNSS -> Cnss.parse(text).filter(Cnss::usual).map(Cnss::value);
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void acceptsExactlyWhatThePublishedPatternAllows(Kind kind) throws IOException {
        Pattern published = published(kind.name());
        Random random = new Random(kind.name().hashCode());
        for (int i = 0; i < MUTATIONS; i++) {
            String mutated = mutated(kind.right, random);
            String plain = plain(mutated, kind.grouped);
            boolean allowed =
                    published.matcher(plain).matches()
                            && (kind != Kind.RIB
                                    || new BigInteger(plain).mod(BigInteger.valueOf(97)).signum()
                                            == 0);
            assertEquals(
                    allowed ? Optional.of(plain) : Optional.empty(), kind.judge(mutated), mutated);
        }
    }

    @Test
    void repairsPhonesToThePublishedPatternAndNothingElse() throws IOException {
        Pattern published = published("PHONE_MA");
        Random random = new Random(7);
        for (int i = 0; i < MUTATIONS; i++) {
            String mutated = mutated(i % 2 == 0 ? "0612345678" : "+212661234567", random);
            String plain = plain(mutated, true);
            Optional<Phone> phone = Phone.parse(mutated);
            boolean usual = phone.filter(Phone::usual).isPresent();
            if (published.matcher(plain).matches()) {
                assertEquals(
                        Optional.of(new Phone(plain.replaceFirst("^\\+212", "0"))), phone, mutated);
            }
            if (usual) {
                String national = phone.get().value();
                assertTrue(published.matcher(national).matches(), mutated);
                assertTrue(plain.endsWith(national.substring(1)), mutated);
            } else if (phone.isPresent()) {
                assertEquals(plain, phone.get().value());
            }
        }
    }

    @Test
    void readsTheSchoolYearsTheFormatAllowsAndNoOther() throws IOException {
        Pattern published = published("SCHOOL_YEAR");
        Random random = new Random(11);
        int read = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            String mutated = mutated(i % 2 == 0 ? "2026/2027" : "2026-2027", random);
            Optional<SchoolYear> year = SchoolYear.parse(mutated);
            if (year.isPresent()) {
                read++;
                assertTrue(published.matcher(year.get().label()).matches(), mutated);
                String digits = mutated.replaceAll("[^0-9]", "");
                assertEquals(year.get().label().replace("/", ""), digits, mutated);
                assertTrue(mutated.matches("[-/_ \\d]+"), mutated);
            } else {
                assertTrue(
                        !published.matcher(mutated).matches()
                                || Integer.parseInt(mutated.substring(5, 9))
                                        != Integer.parseInt(mutated.substring(0, 4)) + 1,
                        mutated);
            }
        }
        assertTrue(read > 20, "mutations that only change the sign between: " + read);
        assertEquals(Optional.empty(), SchoolYear.parse("2026" + " ".repeat(50_000) + "2027"));
    }

    @Test
    void everyDigitOfARibMistypedIsFound() {
        int refused = 0;
        for (int at = 0; at < RIB.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String one = RIB.substring(0, at) + digit + RIB.substring(at + 1);
                refused += Rib.parse(one).isEmpty() ? 1 : 0;
            }
        }
        assertEquals(24 * 9, refused);
        assertEquals(Optional.of(new Rib(RIB)), Rib.parse("011 519 0000012050005349 21"));
    }

    @ParameterizedTest
    @CsvSource({
        "600862080, 0600862080",
        "0661 23 45 67, 0661234567",
        "+212 661-234567, 0661234567",
        "+212 (0) 661-234567, 0661234567",
        "00212661234567, 0661234567",
        "212661234567, 0661234567",
        "٠٦٦١٢٣٤٥٦٧, 0661234567",
        "05.28.00.11.22, 0528001122"
    })
    void repairsPhones(String raw, String phone) {
        assertEquals(Optional.of(new Phone(phone)), Phone.parse(raw));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "0961234567", "06612345678", "+33612345678"})
    void keepsAnUnusualPhoneAsWritten(String raw) {
        Phone phone = Phone.parse(raw).orElseThrow();
        assertEquals(raw, phone.value());
        assertEquals(false, phone.usual());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "abc", "06a2345678", "1234567890123456"})
    void doesNotInventPhones(String raw) {
        assertEquals(Optional.empty(), Phone.parse(raw));
    }

    @Test
    void keepsAnUnusualCinAndRefusesWhatNoCardCarries() {
        assertEquals(Optional.of(new Cin("1234567")), Cin.parse("1234567"));
        assertEquals(Optional.of(new Cin("AB12345")), Cin.parse(" ab-12 345\u200f"));
        assertEquals(false, new Cin("1234567").usual());
        assertEquals(Optional.empty(), Cin.parse("AB*12345"));
        assertEquals(Optional.empty(), Cin.parse("A".repeat(21)));
        assertEquals(Optional.empty(), Cin.parse(" - "));
    }

    @Test
    void nothingWrittenIsNoIdentifier() {
        for (Kind kind : Kind.values()) {
            assertEquals(Optional.empty(), kind.judge(null));
            assertEquals(Optional.empty(), kind.judge(" "));
        }
    }

    private static Pattern published(String id) throws IOException {
        Path file = Path.of("src/test/resources/domain/identifiers.json");
        for (JsonNode item : new ObjectMapper().readTree(file.toFile())) {
            if (item.get("id").asText().equals(id)) {
                return Pattern.compile(item.get("regex").asText());
            }
        }
        throw new AssertionError("no such identifier: " + id);
    }

    /** One to three signs replaced, put in, taken out or exchanged. */
    private static String mutated(String right, Random random) {
        StringBuilder text = new StringBuilder(right);
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(text.length());
            char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
            switch (random.nextInt(4)) {
                case 0 -> text.setCharAt(at, sign);
                case 1 -> text.insert(at, sign);
                case 2 -> text.deleteCharAt(at);
                default -> text.append(text.charAt(at)).deleteCharAt(at);
            }
        }
        return text.toString();
    }

    /** The same text as a person would copy it out: by tables of this test, not of the program. */
    private static String plain(String text, boolean grouped) {
        String plain = text.replaceAll("[ \u00a0\u200f\u2067]", "");
        for (int digit = 0; digit <= 9; digit++) {
            plain = plain.replace("٠١٢٣٤٥٦٧٨٩".charAt(digit), (char) ('0' + digit));
            plain = plain.replace("۰۱۲۳۴۵۶۷۸۹".charAt(digit), (char) ('0' + digit));
        }
        return (grouped ? plain.replaceAll("[-./()_]", "") : plain).toUpperCase(Locale.ROOT);
    }
}
