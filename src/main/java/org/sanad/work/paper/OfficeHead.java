package org.sanad.work.paper;

import java.util.List;
import java.util.Optional;
import org.sanad.model.SchoolYear;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.Directorate;
import org.sanad.model.pack.MinistryHeader;
import org.sanad.print.ListDocument;
import org.sanad.print.ListDocument.Column;
import org.sanad.print.ListDocument.Field;
import org.sanad.print.ListDocument.Group;
import org.sanad.print.PaperLanguage;
import org.sanad.print.PaperText;
import org.sanad.work.desk.Installation;

/**
 * Head and end of a directorate's papers.
 *
 * @param code of its province, e.g. {@code 05.081}
 * @param name as it was set up
 * @param year for which the paper is
 */
public record OfficeHead(
        Installation installation,
        String code,
        String name,
        SchoolYear year,
        PaperLanguage language) {
    /** The same for a paper of another year. */
    public OfficeHead of(SchoolYear other) {
        return new OfficeHead(installation, code, name, other, language);
    }

    /** Kingdom, ministry of the day and directorate, top to bottom. */
    private List<PaperText> lines() {
        MinistryHeader header =
                installation
                        .pack()
                        .ministryAt(installation.today())
                        .orElseThrow(() -> UserProblem.of("work.paper.no-ministry"));
        return List.of(
                Letterheads.paper(header.kingdom()),
                Letterheads.paper(header.ministry()),
                directorate());
    }

    private PaperText directorate() {
        Optional<Directorate> known =
                installation.pack().directorates().stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst();
        return known.map(one -> Letterheads.paper(one.fullName())).orElse(PaperText.same(name));
    }

    /**
     * A list under this head, lying on its side, signed for the directorate.
     *
     * @param personal whether it says that it contains personal data
     * @throws UserProblem {@code work.paper.no-ministry} when the pack has no name for the day
     */
    public ListDocument list(
            PaperText title,
            List<Column> columns,
            List<Group> groups,
            List<Field> totals,
            boolean personal) {
        PaperText years = PaperText.message("print.head.year", year.label());
        return new ListDocument(
                language,
                true,
                new ListDocument.Letterhead(lines(), null, installation.store().read(Crests::of)),
                new ListDocument.Heading(title, years),
                List.of(),
                columns,
                groups,
                totals,
                new ListDocument.Closing(
                        PaperText.same(""),
                        installation.today(),
                        List.of(PaperText.message("print.letter.stamp")),
                        "",
                        personal),
                ListDocument.Parts.NONE);
    }
}
