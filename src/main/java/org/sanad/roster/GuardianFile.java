package org.sanad.roster;

import java.util.List;
import org.sanad.model.Problem;

/**
 * A list of guardians as read.
 *
 * @param encoding found, e.g. {@code windows-1256}; null for a workbook
 * @param separator found between fields; null when the file is not separated text
 * @param problems refused rows and doubtful fields ({@code roster.row.…})
 */
public record GuardianFile(
        String fileName,
        Container container,
        String encoding,
        Character separator,
        List<GuardianRow> rows,
        List<Problem> problems) {
    public GuardianFile {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }
}
