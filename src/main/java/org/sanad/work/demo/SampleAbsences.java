package org.sanad.work.demo;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanad.model.SchoolYear;
import org.sanad.model.pack.FieldDefinition;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammeVersion;
import org.sanad.work.absences.AbsencesChange;
import org.sanad.work.absences.ClosureRequest;
import org.sanad.work.absences.WantedAbsence;
import org.sanad.work.benefits.BenefitRow;
import org.sanad.work.benefits.WantedBeneficiary;
import org.sanad.work.school.SchoolDesk;

/** A month of absences and a closure for the sample school: one pupil loses the transfer. */
public final class SampleAbsences {
    private static final int MANY = 8;
    private static final int FEW = 2;

    private SampleAbsences() {}

    /**
     * What was entered.
     *
     * @param programme that pays by the month
     * @param pupils with absences
     * @param losing beneficiaries who lose the month because of them
     * @param amount the programme pays for the month, in whole units of the currency
     */
    public record Entered(YearMonth month, String programme, int pupils, int losing, long amount) {}

    /** Enters them for the programme that pays by the month; empty when the pack has none. */
    static Optional<Entered> enter(SchoolDesk school) {
        List<Programme> monthly = school.slips().programmes();
        List<YearMonth> months = school.absences().months();
        if (monthly.isEmpty() || months.isEmpty()) {
            return Optional.empty();
        }
        String programme = monthly.get(0).code();
        papers(school, monthly.get(0));
        YearMonth now = YearMonth.now(java.time.ZoneId.of("Africa/Casablanca"));
        YearMonth month =
                months.stream()
                        .filter(one -> one.isBefore(now))
                        .reduce((one, other) -> other)
                        .orElse(months.get(0));
        List<BenefitRow> takers = school.benefits().list(programme);
        String reason = school.absences().reasons().get(0).code();
        List<WantedAbsence> wanted = new ArrayList<>();
        for (int i = 0; i < Math.min(3, takers.size()); i++) {
            int unauthorised = i == 0 ? MANY : FEW;
            wanted.add(
                    new WantedAbsence(
                            0, takers.get(i).code(), i, unauthorised, i == 0 ? null : reason));
        }
        AbsencesChange change = school.absences().set(month, wanted, true, month.atEndOfMonth());
        school.absences()
                .close(
                        new ClosureRequest(
                                month.atDay(FEW),
                                month.atDay(FEW),
                                school.absences().closureReasons().get(0).code(),
                                null,
                                null));
        long amount =
                school
                        .slips()
                        .transfers(programme, null, month.atEndOfMonth())
                        .sheet()
                        .rows()
                        .stream()
                        .flatMap(row -> row.months().stream())
                        .filter(one -> one.month().equals(month))
                        .mapToLong(one -> one.amount())
                        .sum();
        return Optional.of(
                new Entered(month, programme, change.changed(), change.losing().size(), amount));
    }

    /** The paper the rules ask, for the beneficiaries: without it nothing is paid to anybody. */
    private static void papers(SchoolDesk school, Programme programme) {
        SchoolYear year = school.schoolYear();
        Optional<String> paper = programme.during(year).flatMap(SampleAbsences::paper);
        if (paper.isEmpty()) {
            return;
        }
        List<WantedBeneficiary> wanted = new ArrayList<>();
        for (BenefitRow row : school.benefits().list(programme.code())) {
            String number = String.valueOf(1_000_000 + wanted.size());
            wanted.add(new WantedBeneficiary(row.code(), Map.of(paper.get(), number)));
        }
        school.benefits().setWithFields(programme.code(), wanted);
    }

    private static Optional<String> paper(ProgrammeVersion version) {
        return version.fields().stream()
                .map(FieldDefinition::code)
                .filter(
                        code ->
                                version.meansTest() != null
                                        && version.meansTest().documents().contains(code))
                .findFirst();
    }
}
