package org.sanad.work.keys;

import java.nio.file.Path;
import org.sanad.model.UserProblem;
import org.sanad.work.desk.PublicKeys;
import org.sanad.work.receive.DirectorateDesk;
import org.sanad.work.school.SchoolDesk;

/**
 * Reads the public keys of a school's or a directorate's folder; which it is shows only when it is
 * unlocked.
 */
public final class InstalledKeys {
    private static final String OTHER_DESK = "work.desk.other";

    private InstalledKeys() {}

    /**
     * The public keys of a folder.
     *
     * @throws UserProblem when the password is wrong or the folder holds nothing
     */
    public static PublicKeys of(Path directory, char[] password) {
        try (SchoolDesk desk = SchoolDesk.open(directory, password)) {
            return desk.sending().publicKeys();
        } catch (UserProblem problem) {
            if (!problem.code().equals(OTHER_DESK)) {
                throw problem;
            }
        }
        try (DirectorateDesk desk = DirectorateDesk.open(directory, password)) {
            return desk.publicKeys();
        }
    }
}
