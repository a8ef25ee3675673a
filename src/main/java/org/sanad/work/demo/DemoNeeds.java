package org.sanad.work.demo;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.model.MassarCode;
import org.sanad.model.Site;
import org.sanad.model.need.NeedRow;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammeCalendar;
import org.sanad.model.pack.ProgrammeVersion;
import org.sanad.work.benefits.BenefitRow;
import org.sanad.work.needs.DeliveryEntry;
import org.sanad.work.needs.HandOutList;
import org.sanad.work.needs.NeedSpot;
import org.sanad.work.needs.SchoolNeeds;
import org.sanad.work.needs.StockEntry;
import org.sanad.work.school.SchoolDesk;

/**
 * Invented numbers of needs for the sample school: half of what is lent came back good, the first
 * level's goods came three weeks late and two short, and were handed out.
 */
final class DemoNeeds {
    private static final int WEEKS_LATE = 3;
    private static final int SHORT_BY = 2;
    private static final int CATERING_DAYS = 20;
    private static final String SUPPLIER = "مكتبة المثال";

    private final SchoolDesk school;
    private final SchoolNeeds needs;

    DemoNeeds(SchoolDesk school) {
        this.school = school;
        this.needs = school.needs();
    }

    void enter() {
        Map<UUID, String> sites =
                needs.sites().stream().collect(Collectors.toMap(Site::id, Site::name));
        for (Programme programme : needs.programmes(null)) {
            List<NeedRow> rows = needs.statement(programme.code(), null).rows();
            enter(programme, rows, sites);
            YearMonth month = ProgrammeCalendar.inYear(Month.OCTOBER, school.schoolYear());
            if (!needs.rations(programme.code(), month).isEmpty()) {
                needs.cater(programme.code(), null, month, CATERING_DAYS);
            }
        }
    }

    private void enter(Programme programme, List<NeedRow> rows, Map<UUID, String> sites) {
        List<NeedRow> lent = rows.stream().filter(row -> row.gender() == null).toList();
        if (lent.isEmpty()) {
            return;
        }
        needs.count(programme.code(), null, lent.stream().map(row -> stock(row, sites)).toList());
        LocalDate first = firstSchoolDay(programme).plusWeeks(WEEKS_LATE);
        List<NeedRow> ofFirst =
                needs.statement(programme.code(), null).rows().stream()
                        .filter(row -> row.level().equals(rows.get(0).level()))
                        .filter(row -> row.site().equals(rows.get(0).site()))
                        .filter(row -> row.needed() > SHORT_BY)
                        .toList();
        needs.deliver(
                programme.code(),
                null,
                ofFirst.stream().map(row -> delivery(row, sites, first)).toList());
        handOut(programme, ofFirst, first.plusDays(1));
    }

    private LocalDate firstSchoolDay(Programme programme) {
        return programme
                .during(school.schoolYear())
                .map(ProgrammeVersion::calendar)
                .map(calendar -> calendar.firstSchoolDay(school.schoolYear()))
                .orElse(school.schoolYear().firstDay());
    }

    private static StockEntry stock(NeedRow row, Map<UUID, String> sites) {
        int recovered = row.expected() * 3 / 4;
        int good = row.expected() / 2;
        int damaged = (recovered - good) / 2;
        return new StockEntry(
                0, spot(row, sites), recovered, good, damaged, row.expected() - recovered);
    }

    private static DeliveryEntry delivery(NeedRow row, Map<UUID, String> sites, LocalDate day) {
        return new DeliveryEntry(
                0, spot(row, sites), day, SUPPLIER, "1", row.needed() - SHORT_BY, 0);
    }

    private static NeedSpot spot(NeedRow row, Map<UUID, String> sites) {
        return new NeedSpot(sites.get(row.site()), row.level(), row.gender(), row.article());
    }

    /** As many pupils of the level as pieces came, each one piece of the first article. */
    private void handOut(Programme programme, List<NeedRow> delivered, LocalDate day) {
        for (NeedRow row : delivered) {
            if (row.gender() == null || !row.article().equals(delivered.get(0).article())) {
                continue;
            }
            List<MassarCode> codes =
                    school.benefits().list(programme.code()).stream()
                            .filter(one -> one.level().equals(row.level()))
                            .filter(one -> one.gender() == row.gender())
                            .limit(row.needed() - SHORT_BY)
                            .map(BenefitRow::code)
                            .toList();
            needs.handOut(programme.code(), new HandOutList(row.article(), day, codes, false));
        }
    }
}
