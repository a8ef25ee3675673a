package org.sanad.work.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.MinistryHeader;
import org.sanad.print.PaperLanguage;
import org.sanad.print.PaperText;
import org.sanad.print.RecoverySheet;
import org.sanad.print.RecoverySheetWriter;
import org.sanad.work.desk.Installation;

/** The paper a recovery code stands on. */
public final class RecoverySheets {
    private final Installation installation;

    public RecoverySheets(Installation installation) {
        this.installation = installation;
    }

    /**
     * Writes the sheet.
     *
     * @param desk whose data it opens
     * @param groups digits of the code
     * @throws UserProblem {@code work.paper.not-written} or {@code work.paper.no-ministry}
     */
    public void write(String desk, List<String> groups, Path file) {
        MinistryHeader header =
                installation
                        .pack()
                        .ministryAt(installation.today())
                        .orElseThrow(() -> UserProblem.of("work.paper.no-ministry"));
        RecoverySheet sheet =
                new RecoverySheet(
                        PaperLanguage.BILINGUAL,
                        List.of(
                                Letterheads.paper(header.kingdom()),
                                Letterheads.paper(header.ministry())),
                        PaperText.same(desk),
                        installation.today(),
                        groups);
        try {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            new RecoverySheetWriter().write(sheet, installation.store().read(Crests::of), pdf);
            Files.write(file, pdf.toByteArray());
        } catch (IOException e) {
            throw new UserProblem(Problem.of("work.paper.not-written", file.getFileName()), e);
        }
    }
}
