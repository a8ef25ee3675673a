package org.sanad.model.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.exchange.pack.PackReader;
import org.sanad.model.Area;
import org.sanad.model.Gender;
import org.sanad.model.MassarCode;
import org.sanad.model.PersonName;
import org.sanad.model.Placement;
import org.sanad.model.PlacementStatus;
import org.sanad.model.Pupil;
import org.sanad.model.SchoolYear;
import org.sanad.model.pack.Amount;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.model.pack.ProgrammeVersion;

/** The built-in pack judged by hand from facts §1.2 and §2.2. */
final class EligibilityTest {
    private static final ProgrammePack PACK = PackReader.builtIn();

    @ParameterizedTest
    @CsvSource({
        "TAYSSIR, 1APG, RURAL, 2018, ",
        "TAYSSIR, 6APG, RURAL, 2026, ",
        "TAYSSIR, 1APG, URBAN, 2018, AREA_NOT_COVERED",
        "TAYSSIR, 1ASCG, URBAN, 2018, ",
        "TAYSSIR, 1ASCG, URBAN, 2017, AREA_NOT_COVERED",
        "TAYSSIR, 3APIC, RURAL, 2017, ",
        "TAYSSIR, TCSF, RURAL, 2018, LEVEL_NOT_COVERED",
        "TAYSSIR, 1APG, RURAL, 2016, PROGRAMME_NOT_OPEN",
        "TAYSSIR, 9XYZ, RURAL, 2018, LEVEL_UNKNOWN",
        "MILLION_BAGS, 1APG, URBAN, 2012, ",
        "MILLION_BAGS, 6APG, URBAN, 2026, ",
        "MILLION_BAGS, 1ASCG, RURAL, 2009, ",
        "MILLION_BAGS, 1ASCG, URBAN, 2009, AREA_NOT_COVERED",
        "MILLION_BAGS, 2ASCG, RURAL, 2018, LEVEL_NOT_COVERED",
        "MILLION_BAGS, 1APG, RURAL, 2008, PROGRAMME_NOT_OPEN",
        "BOARDING, 6APG, RURAL, 2026, ",
        "BOARDING, 5APG, RURAL, 2026, LEVEL_NOT_COVERED",
        "BOARDING, TCSF, URBAN, 2026, ",
        "CANTEEN, 1APG, PERI_URBAN, 2019, ",
        "CANTEEN, 1APG, URBAN, 2019, AREA_NOT_COVERED",
        "CANTEEN, 1ASCG, URBAN, 2019, ",
        "UNIFORM, 1ASCG, RURAL, 2026, LEVEL_NOT_COVERED",
        "SEPTEMBER_SUPPLEMENT, 1APG, URBAN, 2024, ",
        "SEPTEMBER_SUPPLEMENT, 1APG, URBAN, 2023, PROGRAMME_NOT_OPEN",
    })
    void judgesLevelAreaAndYear(
            String programme, String level, Area area, int year, String reason) {
        List<String> expected = reason == null ? List.of() : List.of(reason);
        assertEquals(expected, judge(programme, level, area, year, LocalDate.of(year - 8, 1, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        // Age at 31 December 2026.
        "2020-12-31, ",
        "2021-01-01, AGE_BELOW",
        "2011-01-01, ",
        "2010-12-31, AGE_ABOVE",
        ", BIRTH_DATE_UNKNOWN",
    })
    void judgesAgeAtTheReferenceDay(LocalDate born, String reason) {
        List<String> expected = reason == null ? List.of() : List.of(reason);
        assertEquals(expected, judge("TAYSSIR", "1APG", Area.RURAL, 2026, born));
    }

    @Test
    void anUnknownBirthDateIsADoubtAndExcludesNobody() {
        Eligibility eligibility =
                eligibility("TAYSSIR", "1APG", Area.RURAL, 2026, null, PlacementStatus.LISTED);
        assertEquals(true, eligibility.eligible());
    }

    @Test
    void aPupilMissingFromTheListIsNotProposed() {
        Eligibility eligibility =
                eligibility(
                        "TAYSSIR",
                        "1APG",
                        Area.RURAL,
                        2026,
                        LocalDate.of(2019, 1, 1),
                        PlacementStatus.MISSING);
        assertEquals(ReasonCode.NOT_ON_THE_LIST, eligibility.reasons().get(0).reason());
    }

    @ParameterizedTest
    @CsvSource({
        "1APG,60",
        "2APG,60",
        "3APG,80",
        "4APG,80",
        "5APG,100",
        "6APG,100",
        "1ASCG,140",
        "3APIC,140"
    })
    void paysByLevel(String level, int amount) {
        assertEquals(amount, amount(2018, level).value());
        assertEquals(10, amount(2026, level).perYear());
    }

    @ParameterizedTest
    @CsvSource({
        "1APG, URBAN, 2009, BAG TEXTBOOKS SUPPLIES",
        "3APG, RURAL, 2009, TEXTBOOKS SUPPLIES",
        "3APG, RURAL, 2012, BAG TEXTBOOKS SUPPLIES",
        "3APG, URBAN, 2012, TEXTBOOKS",
        "1APIC, RURAL, 2011, TEXTBOOKS SUPPLIES",
        "1APIC, RURAL, 2026, BAG TEXTBOOKS SUPPLIES",
    })
    void givesKitsByLevelAreaAndDate(String level, Area area, int year, String items) {
        assertEquals(List.of(items.split(" ")), version("MILLION_BAGS", year).kit(level, area));
    }

    @ParameterizedTest
    @CsvSource({
        "BOARDING, 1ASCG, RURAL, 2018, GRANT=FULL, 14 DAY, BED LUNCH",
        "BOARDING, 1ASCG, RURAL, 2018, GRANT=HALF, 7 DAY, LUNCH",
        "BOARDING, 1ASCG, URBAN, 2019, GRANT=FULL, 1800 QUARTER, BED LUNCH",
        "BOARDING, TCSF, RURAL, 2026, GRANT=HALF, 900 QUARTER, LUNCH",
        "BOARDING, 1ASCG, RURAL, 2026, , , ",
        "CANTEEN, 6APG, RURAL, 2018, , , MEAL_COMPLEMENT",
        "CANTEEN, 6APG, RURAL, 2019, , 2 DAY, MEAL_COMPLEMENT",
        "CANTEEN, 3ASCG, URBAN, 2026, , 900 QUARTER, LUNCH",
        "TRANSPORT, 6APG, RURAL, 2026, MEANS=BUS, , BUS_SEAT",
        "TRANSPORT, 6APG, RURAL, 2026, MEANS=BICYCLE, , BICYCLE",
        "DAR_TALIB, 1ASCG, RURAL, 2026, , , BED",
        "UNIFORM, 1APG, URBAN, 2012, , , SMOCK",
        "SEPTEMBER_SUPPLEMENT, 3ASCG, RURAL, 2024, , 200 YEAR, ",
        "SEPTEMBER_SUPPLEMENT, TCS, RURAL, 2024, , 300 YEAR, ",
    })
    void paysAndGivesByTheFieldsOfABeneficiary(ArgumentsAccessor row) {
        ProgrammeVersion version = version(row.getString(0), row.getInteger(3));
        String[] field = row.getString(4) == null ? new String[0] : row.getString(4).split("=");
        Map<String, String> values = field.length == 0 ? Map.of() : Map.of(field[0], field[1]);
        Area area = row.get(2, Area.class);
        assertEquals(
                row.getString(5),
                version.amount(row.getString(1), area, values)
                        .map(amount -> amount.value() + " " + amount.unit())
                        .orElse(null));
        String items = String.join(" ", version.kit(row.getString(1), area, values));
        assertEquals(row.getString(6), items.isEmpty() ? null : items);
    }

    @Test
    void onlyWhatTheRulesAloneDecideNamesNobody() {
        assertEquals(
                List.of("TAYSSIR", "MILLION_BAGS"),
                PACK.programmes().stream()
                        .filter(one -> one.versions().get(0).decidedBy() == null)
                        .map(Programme::code)
                        .toList());
    }

    private static Amount amount(int year, String level) {
        return version("TAYSSIR", year).amount(level, Area.RURAL, Map.of()).orElseThrow();
    }

    private static ProgrammeVersion version(String programme, int year) {
        Programme found = PACK.programme(programme).orElseThrow();
        return found.during(new SchoolYear(year)).orElseThrow();
    }

    private static List<String> judge(
            String programme, String level, Area area, int year, LocalDate born) {
        return eligibility(programme, level, area, year, born, PlacementStatus.LISTED)
                .reasons()
                .stream()
                .map(Reason::code)
                .toList();
    }

    private static Eligibility eligibility(
            String programme,
            String level,
            Area area,
            int year,
            LocalDate born,
            PlacementStatus status) {
        Pupil pupil =
                new Pupil(
                        new UUID(0, 1),
                        new MassarCode("R134249316"),
                        PersonName.of("الإدريسي", "سلمى"),
                        Gender.FEMALE,
                        born,
                        null);
        Placement placement =
                new Placement(
                        pupil.id(),
                        new SchoolYear(year),
                        level,
                        level + "-1",
                        new UUID(0, 2),
                        "s",
                        1,
                        status,
                        false);
        return Eligibility.judge(
                PACK, PACK.programme(programme).orElseThrow(), pupil, placement, area, null);
    }
}
