package org.sanad.work.people;

import java.nio.file.Path;
import java.util.List;
import org.sanad.model.Progress;
import org.sanad.model.School;
import org.sanad.model.UserProblem;
import org.sanad.seal.vault.KdfCost;
import org.sanad.seal.vault.RecoveryCode;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;
import org.sanad.work.desk.Right;
import org.sanad.work.desk.TypedName;
import org.sanad.work.paper.FreshPaper;
import org.sanad.work.paper.ListOrder;
import org.sanad.work.paper.Papers;
import org.sanad.work.paper.RecoverySheets;

/**
 * The post of head changes hands. The school stays the same school to the directorate: its key, its
 * chain of bundles and everything entered go on. What changes is who opens it: the password and the
 * recovery sheet of before open nothing any more. Copies made before keep the locks of their day.
 */
public final class HandOver {
    /** File name of the minutes, written beside the recovery sheet. */
    public static final String MINUTES = "SANAD-HAND-OVER.pdf";

    private static final String LIST = "hand-over-minutes";
    private static final int LONGEST_NAME = 80;

    private final Installation installation;

    public HandOver(Installation installation) {
        this.installation = installation;
    }

    /** Name of the head the school's papers carry, or "". */
    public String headName() {
        return installation
                .store()
                .read(session -> session.school().find().map(School::headName).orElse(""));
    }

    /**
     * Hands the desk over: the new name, the new password and the new recovery sheet count from one
     * moment on.
     *
     * @param former password of the head who leaves
     * @param name of the head who comes
     * @param next password of the head who comes
     * @param sheet PDF file of the new recovery sheet; the minutes are written beside it
     * @return the groups of digits on the sheet, to be copied by hand where there is no printer
     * @throws UserProblem {@code work.people.head-only}, {@code work.people.no-name}, {@code
     *     seal.password.wrong}, {@code store.clerk.password-taken}, when the new password is too
     *     short or the sheet cannot be written; {@code work.people.sheet-name} when the sheet would
     *     lie under the name of the minutes. Nothing was changed then, and papers of these names
     *     that were there before are as they were
     */
    public List<String> to(char[] former, String name, char[] next, Path sheet) {
        installation.require(Right.PEOPLE);
        String said = TypedName.of(name, LONGEST_NAME, "work.people.no-name");
        RecoveryCode code = RecoveryCode.create();
        String school =
                installation.store().read(session -> session.school().find().orElseThrow()).name();
        Path minutes = sheet.toAbsolutePath().resolveSibling(MINUTES);
        if (String.valueOf(sheet.getFileName()).equalsIgnoreCase(MINUTES)) {
            throw UserProblem.of("work.people.sheet-name", MINUTES);
        }
        try (FreshPaper fresh = FreshPaper.at(sheet);
                FreshPaper told = FreshPaper.at(minutes)) {
            new RecoverySheets(installation).write(school, code.groups(), fresh.part());
            // before the name changes: the minutes name who leaves
            new Papers(installation)
                    .print(new ListOrder(LIST, "ar+fr", null, null), told.part(), Progress.none());
            fresh.force();
            told.force();
            installation
                    .store()
                    .locks()
                    .handOver(former, next, code, KdfCost.here(), session -> rename(session, said));
            fresh.keep();
            told.keep();
        }
        return code.groups();
    }

    private static void rename(Session session, String head) {
        School school = session.school().find().orElseThrow();
        session.school().save(school.withHead(head));
    }
}
