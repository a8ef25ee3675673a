package org.sanad.print;

import java.util.ArrayList;
import java.util.List;

/**
 * The school as papers name it. Everything is given by the caller, the names of kingdom and
 * ministry from the programme pack for the paper's date.
 *
 * @param academy full line, such as الأكاديمية الجهوية للتربية والتكوين لجهة …
 * @param directorate full line, such as المديرية الإقليمية …
 * @param gresa code of the school
 * @param commune may be null
 * @param site name of the satellite when the paper is of one site, else null
 * @param schoolYear such as 2026/2027
 */
public record SchoolHead(
        PaperText kingdom,
        PaperText ministry,
        PaperText academy,
        PaperText directorate,
        String school,
        String gresa,
        String commune,
        String site,
        String schoolYear) {

    /** The head with the paper's number, or null. */
    public ListDocument.Letterhead letterhead(String reference) {
        List<PaperText> lines =
                List.of(kingdom, ministry, academy, directorate, PaperText.same(school));
        ListDocument.Field number =
                reference == null ? null : field("print.head.reference", reference);
        return new ListDocument.Letterhead(lines, number);
    }

    /** For which school year. */
    public PaperText yearLine() {
        return PaperText.message("print.head.year", schoolYear);
    }

    /** School, code, commune and site. */
    public List<ListDocument.Field> info() {
        List<ListDocument.Field> info = new ArrayList<>();
        info.add(field("print.info.school", school));
        info.add(field("print.info.gresa", gresa));
        if (commune != null) {
            info.add(field("print.info.commune", commune));
        }
        if (site != null) {
            info.add(field("print.info.site", site));
        }
        return info;
    }

    private static ListDocument.Field field(String key, String value) {
        return new ListDocument.Field(PaperText.message(key), PaperText.same(value));
    }
}
