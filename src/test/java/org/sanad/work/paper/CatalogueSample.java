package org.sanad.work.paper;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.sanad.model.Area;
import org.sanad.model.Guardian;
import org.sanad.model.Household;
import org.sanad.model.MassarCode;
import org.sanad.model.PersonName;
import org.sanad.model.Placement;
import org.sanad.model.Progress;
import org.sanad.model.Pupil;
import org.sanad.model.School;
import org.sanad.model.Site;
import org.sanad.model.need.NeedRow;
import org.sanad.model.pack.Programme;
import org.sanad.store.Desk;
import org.sanad.store.Session;
import org.sanad.work.absences.Absences;
import org.sanad.work.absences.WantedAbsence;
import org.sanad.work.benefits.BenefitRow;
import org.sanad.work.benefits.Benefits;
import org.sanad.work.benefits.WantedBeneficiary;
import org.sanad.work.demo.SampleSchool;
import org.sanad.work.desk.Installation;
import org.sanad.work.households.Households;
import org.sanad.work.needs.DeliveryEntry;
import org.sanad.work.needs.HandOutList;
import org.sanad.work.needs.NeedSpot;
import org.sanad.work.needs.SchoolNeeds;
import org.sanad.work.roster.RosterImports;

/**
 * The sample school on a fixed day, with a satellite, beneficiaries of every programme, boarders,
 * absences of a month, a delivery and a hand-out: no paper of the catalogue is empty.
 */
final class CatalogueSample implements AutoCloseable {
    /** A class with boarders and with pupils of every other programme. */
    static final String CLASS = "6APG-1";

    static final YearMonth MONTH = YearMonth.of(2026, 10);

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");

    private final Installation installation;

    CatalogueSample(Path folder) {
        SampleSchool.create(folder).close();
        Clock clock = Clock.fixed(TODAY.atTime(12, 0).atZone(ZONE).toInstant(), ZONE);
        installation =
                Installation.open(
                        folder.resolve("school"),
                        Desk.SCHOOL,
                        "sanad-sample-school".toCharArray(),
                        clock);
        satellite();
        enrol();
        absences();
        goods();
    }

    /** Fifteen hundred pupils more, enrolled as the others were; the school is called as theirs. */
    void crowd() {
        installation
                .store()
                .write(
                        session -> {
                            School own = session.school().find().orElseThrow();
                            session.school()
                                    .save(
                                            new School(
                                                    own.gresa(),
                                                    "المدرسة الجماعاتية تيزي نوشن",
                                                    own.area(),
                                                    own.commune(),
                                                    own.academy(),
                                                    own.directorate(),
                                                    own.headName()));
                            return own;
                        });
        Path list = Path.of("src/test/resources/massar/ListEleve_1500.xlsx");
        new RosterImports(installation).apply(List.of(list), Progress.none());
        enrol();
    }

    Papers papers() {
        return new Papers(installation);
    }

    Crests crests() {
        return new Crests(installation);
    }

    Households households() {
        return new Households(installation);
    }

    Benefits benefits() {
        return new Benefits(installation);
    }

    /** The classes of one level sit at a satellite. */
    private void satellite() {
        Site site =
                new Site(UUID.nameUUIDFromBytes(new byte[] {1}), "فرعية تيزي", false, Area.RURAL);
        installation
                .store()
                .write(
                        session -> {
                            session.sites().save(site);
                            for (Placement one :
                                    session.placements().list(installation.schoolYear(session))) {
                                if (one.level().equals("2APG")) {
                                    session.placements()
                                            .save(
                                                    new Placement(
                                                            one.pupil(),
                                                            one.year(),
                                                            one.level(),
                                                            one.schoolClass(),
                                                            site.id(),
                                                            one.sheet(),
                                                            one.row(),
                                                            one.status(),
                                                            false));
                                }
                            }
                            return site;
                        });
    }

    private void enrol() {
        Benefits benefits = benefits();
        for (Programme programme : benefits.programmes()) {
            List<MassarCode> codes =
                    benefits.propose(programme.code()).eligible().stream()
                            .map(BenefitRow::code)
                            .filter(code -> code.value().hashCode() % 3 != 0)
                            .toList();
            benefits.set(programme.code(), codes);
        }
        List<BenefitRow> oldest =
                benefits.propose("BOARDING").eligible().stream()
                        .filter(row -> row.level().equals("6APG"))
                        .toList();
        List<WantedBeneficiary> boarders = new ArrayList<>();
        for (BenefitRow row : oldest) {
            int number = boarders.size() + 1;
            boarders.add(
                    new WantedBeneficiary(
                            row.code(),
                            Map.of(
                                    "GRANT",
                                    number % 3 == 0 ? "HALF" : "FULL",
                                    "GRANT_NUMBER",
                                    "2026/" + (400 + number),
                                    "RECEIVING_SCHOOL",
                                    "ثانوية أزيلال الإعدادية")));
        }
        benefits.setWithFields("BOARDING", boarders);
    }

    private void absences() {
        List<WantedAbsence> wanted = new ArrayList<>();
        for (BenefitRow row : benefits().list("TAYSSIR")) {
            int count = wanted.size();
            if (!row.schoolClass().equals(CLASS) || count > 8) {
                continue;
            }
            wanted.add(new WantedAbsence(0, row.code(), count % 3, 1 + count % 5, null));
        }
        new Absences(installation).set(MONTH, wanted, true, MONTH.atEndOfMonth());
    }

    private void goods() {
        SchoolNeeds needs = new SchoolNeeds(installation);
        Map<UUID, String> sites =
                needs.sites().stream().collect(Collectors.toMap(Site::id, Site::name));
        String programme = "MILLION_BAGS";
        List<DeliveryEntry> deliveries = new ArrayList<>();
        for (NeedRow row : needs.statement(programme, null).rows()) {
            if (row.needed() > 0 && Set.of("1APG", "6APG").contains(row.level())) {
                NeedSpot spot =
                        new NeedSpot(
                                sites.get(row.site()), row.level(), row.gender(), row.article());
                LocalDate day = TODAY.minusDays(row.level().equals("1APG") ? 40 : 33);
                deliveries.add(
                        new DeliveryEntry(0, spot, day, "مكتبة المثال", "118/26", row.needed(), 1));
            }
        }
        needs.deliver(programme, null, deliveries);
        List<MassarCode> first =
                benefits().list(programme).stream()
                        .filter(row -> row.schoolClass().equals(CLASS))
                        .map(BenefitRow::code)
                        .toList();
        needs.handOut(programme, new HandOutList("SUPPLIES", TODAY.minusDays(30), first, false));
    }

    /** Gives every pupil, guardian, site and the school itself other names. */
    void rename(IntFunction<String> name) {
        installation
                .store()
                .write(
                        session -> {
                            int named = people(session, name);
                            return places(session, name, named);
                        });
    }

    private static int people(Session session, IntFunction<String> name) {
        int i = 0;
        for (Pupil one : session.pupils().list()) {
            PersonName called = PersonName.unsplit(name.apply(i++));
            String born = name.apply(i);
            session.pupils()
                    .save(
                            new Pupil(
                                    one.id(),
                                    one.code(),
                                    called,
                                    one.gender(),
                                    one.birthDate(),
                                    born));
        }
        for (Household one : session.households().list()) {
            Guardian guardian = one.guardian();
            if (guardian != null) {
                String called = name.apply(i++);
                Guardian other = guardian.with(called, guardian.cin(), guardian.phone());
                session.households().save(one.with(other, name.apply(i)));
            }
        }
        return i;
    }

    private static int places(Session session, IntFunction<String> name, int from) {
        int i = from;
        for (Site one : session.sites().list()) {
            session.sites().save(new Site(one.id(), name.apply(i++), one.main(), one.area()));
        }
        School school = session.school().find().orElseThrow();
        session.school()
                .save(
                        new School(
                                school.gresa(),
                                name.apply(i++),
                                school.area(),
                                name.apply(i++),
                                name.apply(i++),
                                name.apply(i++),
                                name.apply(i)));
        return i;
    }

    /** Moves one pupil of {@link #CLASS} into a class of his own. */
    void alone(String schoolClass) {
        installation
                .store()
                .write(
                        session -> {
                            Placement one =
                                    session
                                            .placements()
                                            .list(installation.schoolYear(session))
                                            .stream()
                                            .filter(place -> CLASS.equals(place.schoolClass()))
                                            .findFirst()
                                            .orElseThrow();
                            session.placements()
                                    .save(
                                            new Placement(
                                                    one.pupil(),
                                                    one.year(),
                                                    one.level(),
                                                    schoolClass,
                                                    one.site(),
                                                    one.sheet(),
                                                    one.row(),
                                                    one.status(),
                                                    false));
                            return one;
                        });
    }

    @Override
    public void close() {
        installation.close();
    }
}
