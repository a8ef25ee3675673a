package org.sanad.work.safety;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.sanad.model.UserProblem;
import org.sanad.seal.vault.KdfCost;
import org.sanad.seal.vault.RecoveryCode;
import org.sanad.store.DataFolder;
import org.sanad.store.Locks;
import org.sanad.work.desk.Installation;
import org.sanad.work.desk.Right;
import org.sanad.work.paper.FreshPaper;
import org.sanad.work.paper.RecoverySheets;

/** What opens a desk: its password, and the paper for the day it is forgotten. */
public final class Passwords {
    private final Installation installation;
    private final String desk;

    /**
     * @param desk whose data the recovery sheet opens: name of the school or directorate
     */
    public Passwords(Installation installation, String desk) {
        this.installation = installation;
        this.desk = desk;
    }

    /**
     * Does something with what opens a folder, whichever desk it holds.
     *
     * @throws UserProblem when the password is wrong or the folder holds nothing
     */
    public static <T> T at(Path directory, char[] password, Function<Passwords, T> use) {
        return Whichever.desk(
                directory,
                password,
                opened -> use.apply(new Passwords(opened, Whichever.name(opened))));
    }

    /**
     * Changes the password. Copies made before still open with the former one.
     *
     * @throws UserProblem {@code seal.password.wrong}, or when the new one is too short
     */
    public void change(char[] former, char[] next) {
        locks().changePassword(former, next, KdfCost.here());
    }

    /** Whether a recovery sheet was made. */
    public boolean hasRecoverySheet() {
        return locks().hasRecoveryCode();
    }

    /**
     * Makes a recovery code and the sheet it stands on; a sheet made before opens nothing any more.
     *
     * @param file the sheet, to be printed and locked away
     * @return the groups of digits on the sheet, to be copied by hand where there is no printer
     * @throws UserProblem when the file cannot be written; the former sheet then still counts, and
     *     its file is as it was
     */
    public List<String> newRecoverySheet(Path file) {
        installation.require(Right.PEOPLE);
        RecoveryCode code = RecoveryCode.create();
        try (FreshPaper fresh = FreshPaper.at(file)) {
            new RecoverySheets(installation).write(desk, code.groups(), fresh.part());
            fresh.force();
            locks().recoverWith(code, KdfCost.here());
            fresh.keep();
        }
        return code.groups();
    }

    /**
     * Gives a closed desk a new password.
     *
     * @param typed the digits of the recovery sheet
     * @throws UserProblem {@code seal.recovery.mistyped}, {@code seal.recovery.wrong}, {@code
     *     seal.recovery.none}, or when the password is too short; nothing was changed then
     */
    public static void reset(Path directory, String typed, char[] next) {
        RecoveryCode code = RecoveryCode.typed(typed);
        try (DataFolder folder = DataFolder.open(directory)) {
            Locks.resetPassword(folder, code, next, KdfCost.here());
        }
    }

    /** Whether what was typed are the digits of a recovery sheet, be it of this desk or another. */
    public static boolean isRecoveryCode(String typed) {
        try {
            return !RecoveryCode.typed(typed).groups().isEmpty();
        } catch (UserProblem noCode) {
            return false;
        }
    }

    private Locks locks() {
        return installation.store().locks();
    }
}
