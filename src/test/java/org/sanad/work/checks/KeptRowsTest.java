package org.sanad.work.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.exchange.SentText;
import org.sanad.exchange.pack.PackReader;
import org.sanad.model.Area;
import org.sanad.model.Gender;
import org.sanad.model.Gresa;
import org.sanad.model.KeptViolation;
import org.sanad.model.MassarCode;
import org.sanad.model.PersonName;
import org.sanad.model.Placement;
import org.sanad.model.PlacementStatus;
import org.sanad.model.Pupil;
import org.sanad.model.School;
import org.sanad.model.SchoolData;
import org.sanad.model.SchoolYear;
import org.sanad.model.Site;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.model.rule.Baseline;
import org.sanad.model.rule.Findings;
import org.sanad.model.rule.SchoolChecks;
import org.sanad.model.rule.Violation;

/** A doubt kept when texts were judged as stored is still kept now that they are judged as sent. */
final class KeptRowsTest {
    private static final ProgrammePack PACK = PackReader.builtIn();
    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String UNUSUAL = "class-unusual";

    /** A class as some list wrote it: with a no-break space and a direction mark. */
    private static final String STORED = "الأولى\u00a01\u200f";

    private static final String SENT = "الأولى 1";

    private static SchoolData data(String schoolClass, KeptViolation... kept) {
        Site site = new Site(new UUID(1, 1), "المركزية", true, Area.RURAL);
        Pupil pupil =
                new Pupil(
                        new UUID(0, 1),
                        new MassarCode("R134000001"),
                        PersonName.of("الإدريسي", "سلمى"),
                        Gender.FEMALE,
                        LocalDate.of(2020, 1, 1),
                        "دوار");
        Placement placement =
                new Placement(
                        pupil.id(),
                        YEAR,
                        "1APG",
                        schoolClass,
                        site.id(),
                        null,
                        1,
                        PlacementStatus.LISTED,
                        false);
        return new SchoolData(
                new School(new Gresa("07318L"), "م.م", Area.RURAL, null, null, null, null),
                List.of(site),
                YEAR,
                List.of(pupil),
                List.of(placement),
                List.of(),
                List.of(),
                List.of(kept));
    }

    private static Violation unusual(SchoolData data) {
        return SchoolChecks.run(data, PACK, Baseline.NONE, TODAY).open().stream()
                .filter(one -> one.id().equals(UNUSUAL))
                .findFirst()
                .orElseThrow();
    }

    private static Findings judge(SchoolData data) {
        return KeptRows.judge(data, PACK, Baseline.NONE, TODAY);
    }

    private static long open(Findings findings) {
        return findings.open().stream().filter(one -> one.id().equals(UNUSUAL)).count();
    }

    @Test
    void theClassIsJudgedAndNamedAsTheBundleCarriesIt() {
        Violation found =
                judge(data(STORED)).open().stream()
                        .filter(one -> one.id().equals(UNUSUAL))
                        .findFirst()
                        .orElseThrow();
        assertEquals(SENT, found.subject().key());
        assertEquals(unusual(data(SENT)), found);
        assertNotEquals(unusual(data(STORED)).fingerprint(), found.fingerprint());
    }

    @Test
    void whatWasKeptOfTheStoredTextIsKeptOfTheSentOne() {
        KeptViolation old = unusual(data(STORED)).kept("OTHER", "تحققت منه", TODAY);
        SchoolData data = data(STORED, old);
        Findings findings = judge(data);
        assertEquals(0, open(findings));
        KeptViolation now = findings.kept().get(0).by();
        assertEquals(SENT, now.subject().key());
        assertEquals("تحققت منه", now.text());
        assertEquals(
                Map.of(old, now),
                KeptRows.carried(data, SentText.of(data), PACK, Baseline.NONE, TODAY));
        assertEquals(
                List.of(now),
                judge(data(STORED, now)).kept().stream().map(one -> one.by()).toList());
    }

    @Test
    void anotherClassIsAnotherDoubtAndCleanTextsAreCarriedByNobody() {
        KeptViolation old = unusual(data(STORED)).kept("OTHER", null, TODAY);
        assertEquals(1, open(judge(data("الثانية\u00a01", old))));
        KeptViolation clean = unusual(data(SENT)).kept("OTHER", null, TODAY);
        SchoolData data = data(SENT, clean);
        assertEquals(0, open(judge(data)));
        assertEquals(
                Map.of(), KeptRows.carried(data, SentText.of(data), PACK, Baseline.NONE, TODAY));
    }
}
