package org.sanad.ui.school;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.sanad.work.absences.WantedAbsence;
import org.sanad.work.benefits.WantedBeneficiary;
import org.sanad.work.school.SchoolDesk;

/** A school that is paid: beneficiaries with their papers and two months entered. */
final class PaidSchool {
    static final String TAYSSIR = "TAYSSIR";
    static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    /** Of the built-in pack: September to December. */
    static final int TRANCHE = 1;

    private static final Path GUARDIANS =
            Path.of("src/test/resources/massar/guardians_windows1256.csv");

    private PaidSchool() {}

    /** The first beneficiary who is paid September loses October to absences. */
    static SchoolDesk open(Path folder) {
        SchoolDesk desk = TestDesks.withPupils(folder);
        desk.guardians().apply(GUARDIANS);
        desk.benefits()
                .setWithFields(
                        TAYSSIR,
                        desk.benefits().propose(TAYSSIR).eligible().stream()
                                .map(row -> new WantedBeneficiary(row.code(), Map.of("RSU", "1")))
                                .toList());
        desk.absences().set(SEPTEMBER, List.of(), true, SEPTEMBER.atEndOfMonth());
        var first = desk.slips().slips(TAYSSIR, null, TRANCHE).stream().findFirst().orElseThrow();
        desk.absences()
                .set(
                        OCTOBER,
                        List.of(new WantedAbsence(0, first.code(), 0, 8, null)),
                        true,
                        OCTOBER.atEndOfMonth());
        return desk;
    }
}
