package org.sanad.work.paper;

import java.time.LocalDate;
import java.util.Optional;
import org.sanad.match.NameForm;
import org.sanad.model.LocalizedText;
import org.sanad.model.School;
import org.sanad.model.SchoolYear;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.Academy;
import org.sanad.model.pack.Directorate;
import org.sanad.model.pack.MinistryHeader;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.print.PaperText;
import org.sanad.print.SchoolHead;

/**
 * The head of the school's papers: the ministry's name of the date, the academy and directorate as
 * the pack names them.
 */
final class Letterheads {
    /** Left to be filled in by hand when the lists have not taught it yet. */
    private static final PaperText UNKNOWN = PaperText.same("……………………");

    private final ProgrammePack pack;

    Letterheads(ProgrammePack pack) {
        this.pack = pack;
    }

    /**
     * The head of a paper.
     *
     * @param site name of the satellite it is about, or null
     * @throws UserProblem {@code work.paper.no-ministry} when the pack has no name for the day
     */
    SchoolHead of(School school, SchoolYear year, LocalDate day, String site) {
        MinistryHeader header =
                pack.ministryAt(day).orElseThrow(() -> UserProblem.of("work.paper.no-ministry"));
        return new SchoolHead(
                paper(header.kingdom()),
                paper(header.ministry()),
                academy(school.academy()),
                directorate(school.directorate()),
                school.name(),
                school.gresa().value(),
                school.commune(),
                site,
                year.label());
    }

    private PaperText academy(String asPrinted) {
        if (asPrinted == null) {
            return UNKNOWN;
        }
        Optional<Academy> known =
                pack.academies().stream()
                        .filter(one -> same(one.name().ar(), asPrinted))
                        .findFirst();
        return known.map(one -> paper(one.fullName())).orElse(PaperText.same(asPrinted));
    }

    private PaperText directorate(String asPrinted) {
        if (asPrinted == null) {
            return UNKNOWN;
        }
        Optional<Directorate> known =
                pack.directorates().stream()
                        .filter(one -> same(one.massarLabel(), asPrinted))
                        .findFirst();
        return known.map(one -> paper(one.fullName())).orElse(PaperText.same(asPrinted));
    }

    private static boolean same(String one, String other) {
        return NameForm.of(one).equals(NameForm.of(other));
    }

    static PaperText paper(LocalizedText text) {
        return new PaperText(text.ar(), text.fr());
    }
}
