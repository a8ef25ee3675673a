package org.sanad.work.pupils;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sanad.model.Cin;
import org.sanad.model.Guardian;
import org.sanad.model.Household;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.PersonName;
import org.sanad.model.Phone;
import org.sanad.model.Placement;
import org.sanad.model.Pupil;
import org.sanad.model.SchoolData;
import org.sanad.model.SchoolYear;
import org.sanad.model.Site;
import org.sanad.model.UserProblem;
import org.sanad.store.Session;
import org.sanad.work.benefits.Benefits;
import org.sanad.work.desk.Installation;

/** Looking at the pupils of the year and correcting them. */
public final class Pupils {
    private final Installation installation;

    public Pupils(Installation installation) {
        this.installation = installation;
    }

    /** Every pupil of the year, in the order of the class sheets. */
    public List<PupilRow> rows() {
        SchoolData data =
                installation
                        .store()
                        .read(
                                session ->
                                        installation.schoolData(
                                                session, installation.schoolYear(session)));
        Map<UUID, Pupil> pupils = data.pupilsById();
        Map<UUID, Household> homes = data.householdsByChild();
        Map<UUID, Site> sites = new HashMap<>();
        data.sites().forEach(site -> sites.put(site.id(), site));
        Map<UUID, Integer> programmes = new HashMap<>();
        data.participations().stream()
                .filter(taking -> taking.status() == ParticipationStatus.ENROLLED)
                .forEach(taking -> programmes.merge(taking.pupil(), 1, Integer::sum));
        List<PupilRow> rows = new ArrayList<>();
        for (Placement placement :
                data.placements().stream().sorted(Benefits.SHEET_ORDER).toList()) {
            Pupil pupil = pupils.get(placement.pupil());
            rows.add(
                    row(
                            pupil,
                            placement,
                            homes.get(pupil.id()),
                            siblings(pupil, homes.get(pupil.id()), pupils),
                            sites.get(placement.site()),
                            programmes.getOrDefault(pupil.id(), 0)));
        }
        return rows;
    }

    private static List<String> siblings(Pupil pupil, Household home, Map<UUID, Pupil> pupils) {
        List<UUID> children = home == null ? List.of() : home.children();
        return children.stream()
                .filter(child -> !child.equals(pupil.id()) && pupils.containsKey(child))
                .map(child -> pupils.get(child).name().whole())
                .toList();
    }

    private PupilRow row(
            Pupil pupil,
            Placement placement,
            Household home,
            List<String> siblings,
            Site site,
            int programmes) {
        Guardian guardian = home == null ? new Guardian(null, null, null) : home.guardian();
        return new PupilRow(
                pupil.id(),
                pupil.code(),
                pupil.name(),
                pupil.gender(),
                pupil.birthDate(),
                pupil.birthPlace(),
                installation.pack().level(placement.level()).orElse(null),
                placement.level(),
                placement.schoolClass(),
                placement.site(),
                site == null ? null : site.name(),
                guardian.name(),
                guardian.cin(),
                guardian.phone(),
                siblings,
                placement.status(),
                programmes);
    }

    /** The sites pupils can be placed on, the main one first. */
    public List<Site> sites() {
        return installation.store().read(session -> session.sites().list());
    }

    /**
     * Saves a correction in one transaction; when this returns it is on the disk. Whether the pupil
     * is listed, left or missing stays as it is.
     *
     * @throws UserProblem {@code work.pupil.name-missing} when a name would be blanked, {@code
     *     work.pupil.gone}, {@code work.pupil.cin-impossible}, {@code work.pupil.phone-impossible}
     */
    public void edit(PupilEdit edit) {
        installation.store().write(session -> corrected(session, edit));
    }

    private UUID corrected(Session session, PupilEdit edit) {
        SchoolYear year = installation.schoolYear(session);
        Pupil before =
                session.pupils()
                        .find(edit.pupil())
                        .orElseThrow(() -> UserProblem.of("work.pupil.gone"));
        Placement placement =
                session.placements()
                        .find(edit.pupil(), year)
                        .orElseThrow(() -> UserProblem.of("work.pupil.gone"));
        PupilEdit.Fields was = edit.was();
        PupilEdit.Fields written = edit.written();
        session.pupils().save(corrected(before, was, written));
        session.placements()
                .save(
                        new Placement(
                                placement.pupil(),
                                year,
                                placement.level(),
                                placement.schoolClass(),
                                chosen(was.site(), written.site(), placement.site()),
                                placement.sheet(),
                                placement.row(),
                                placement.status(),
                                placement.arrivalUnknown()));
        saveGuardian(session, edit);
        return edit.pupil();
    }

    /** What was written where that differs from what was shown, and what is stored elsewhere. */
    private static <T> T chosen(T was, T written, T stored) {
        return Objects.equals(was, written) ? stored : written;
    }

    private static Pupil corrected(Pupil stored, PupilEdit.Fields was, PupilEdit.Fields written) {
        PersonName name = stored.name();
        if (!was.sameName(written)) {
            String family = chosen(was.familyName(), written.familyName(), name.family());
            String first = chosen(was.firstName(), written.firstName(), name.first());
            if (family == null || first == null) {
                throw UserProblem.of("work.pupil.name-missing");
            }
            name = PersonName.of(family, first);
        }
        return new Pupil(
                stored.id(),
                stored.code(),
                name,
                chosen(was.gender(), written.gender(), stored.gender()),
                chosen(was.birthDate(), written.birthDate(), stored.birthDate()),
                chosen(was.birthPlace(), written.birthPlace(), stored.birthPlace()));
    }

    private static void saveGuardian(Session session, PupilEdit edit) {
        Household home = session.households().findByChild(edit.pupil()).orElse(null);
        Guardian was = home == null ? new Guardian(null, null, null) : home.guardian();
        Guardian written = written(was, edit.was(), edit.written());
        if (written.equals(was)) {
            return;
        }
        if (home == null) {
            home = new Household(UUID.randomUUID(), written, null, List.of(edit.pupil()));
        }
        session.households().save(home.with(written, home.douar()));
    }

    private static Guardian written(
            Guardian stored, PupilEdit.Fields was, PupilEdit.Fields written) {
        String cin = stored.cin();
        if (!Objects.equals(was.guardianCin(), written.guardianCin())) {
            cin = written.guardianCin() == null ? null : cin(written.guardianCin());
        }
        String phone = stored.phone();
        if (!Objects.equals(was.guardianPhone(), written.guardianPhone())) {
            phone = written.guardianPhone() == null ? null : phone(written.guardianPhone());
        }
        return stored.with(
                chosen(was.guardianName(), written.guardianName(), stored.name()), cin, phone);
    }

    private static String cin(String typed) {
        return Cin.parse(typed)
                .orElseThrow(() -> UserProblem.of("work.pupil.cin-impossible"))
                .value();
    }

    private static String phone(String typed) {
        return Phone.parse(typed)
                .orElseThrow(() -> UserProblem.of("work.pupil.phone-impossible"))
                .value();
    }
}
