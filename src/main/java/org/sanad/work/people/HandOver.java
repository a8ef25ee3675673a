package org.sanad.work.people;

import java.nio.file.Path;
import java.util.List;
import org.sanad.model.School;
import org.sanad.model.UserProblem;
import org.sanad.seal.vault.KdfCost;
import org.sanad.seal.vault.RecoveryCode;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;
import org.sanad.work.desk.Right;
import org.sanad.work.paper.RecoverySheets;

/**
 * The post of head changes hands. The school stays the same school to the directorate: its key, its
 * chain of bundles and everything entered go on. What changes is who opens it: the password and the
 * recovery sheet of before open nothing any more. Copies made before keep the locks of their day.
 */
public final class HandOver {
    private static final int LONGEST_NAME = 80;

    private final Installation installation;

    public HandOver(Installation installation) {
        this.installation = installation;
    }

    /** Name of the head the school's papers carry, or "". */
    public String headName() {
        return installation
                .store()
                .read(
                        session ->
                                session.school()
                                        .find()
                                        .map(School::headName)
                                        .orElse(""));
    }

    /**
     * Hands the desk over: the new name, the new password and the new recovery sheet count from one
     * moment on.
     *
     * @param former password of the head who leaves
     * @param name of the head who comes
     * @param next password of the head who comes
     * @param sheet PDF file of the new recovery sheet
     * @return the groups of digits on the sheet, to be copied by hand where there is no printer
     * @throws UserProblem {@code work.people.head-only}, {@code work.people.no-name}, {@code
     *     seal.password.wrong}, {@code store.clerk.password-taken}, when the new password is too
     *     short or the sheet cannot be written; nothing was changed then
     */
    public List<String> to(char[] former, String name, char[] next, Path sheet) {
        installation.require(Right.PEOPLE);
        String said = name.strip().replaceAll("\\s+", " ");
        if (said.isEmpty() || said.length() > LONGEST_NAME) {
            throw UserProblem.of("work.people.no-name", LONGEST_NAME);
        }
        RecoveryCode code = RecoveryCode.create();
        String school =
                installation.store().read(session -> session.school().find().orElseThrow()).name();
        new RecoverySheets(installation).write(school, code.groups(), sheet);
        installation
                .store()
                .locks()
                .handOver(former, next, code, KdfCost.here(), session -> rename(session, said));
        return code.groups();
    }

    private static void rename(Session session, String head) {
        School school = session.school().find().orElseThrow();
        session.school().save(school.withHead(head));
    }
}
