package org.sanad.work.pupils;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.sanad.model.Gender;

/**
 * What a head wrote in the sheet of a pupil, beside what the sheet showed him. Only a field in
 * which the two differ is written: everything else stays as it is stored by then, so that a
 * departure, an import or another correction made meanwhile is not undone.
 *
 * @param was as the fields were shown
 * @param written as they are now
 */
public record PupilEdit(UUID pupil, Fields was, Fields written) {
    /**
     * Fields of a sheet; null where nothing stands. The guardian stands for the other children of
     * the household too.
     *
     * @param familyName null when the name is kept in one piece
     * @param firstName null when the name is kept in one piece
     * @param guardianCin as typed
     * @param guardianPhone as typed
     */
    public record Fields(
            String familyName,
            String firstName,
            Gender gender,
            LocalDate birthDate,
            String birthPlace,
            UUID site,
            String guardianName,
            String guardianCin,
            String guardianPhone) {
        /** Texts without space around them; what is blank is nothing. */
        public Fields {
            familyName = text(familyName);
            firstName = text(firstName);
            birthPlace = text(birthPlace);
            guardianName = text(guardianName);
            guardianCin = text(guardianCin);
            guardianPhone = text(guardianPhone);
        }

        /** As they are stored. */
        public static Fields of(PupilRow row) {
            return new Fields(
                    row.name().family(),
                    row.name().first(),
                    row.gender(),
                    row.birthDate(),
                    row.birthPlace(),
                    row.siteId(),
                    row.guardian(),
                    row.guardianCin(),
                    row.guardianPhone());
        }

        /** Born on another day. */
        public Fields bornOn(LocalDate day) {
            return new Fields(
                    familyName,
                    firstName,
                    gender,
                    day,
                    birthPlace,
                    site,
                    guardianName,
                    guardianCin,
                    guardianPhone);
        }

        /** With another guardian. */
        public Fields guardedBy(String name, String cin, String phone) {
            return new Fields(
                    familyName, firstName, gender, birthDate, birthPlace, site, name, cin, phone);
        }

        boolean sameName(Fields other) {
            return Objects.equals(familyName, other.familyName)
                    && Objects.equals(firstName, other.firstName);
        }

        private static String text(String typed) {
            return typed == null || typed.isBlank() ? null : typed.strip();
        }
    }

    /** What a pupil's row becomes. */
    public static PupilEdit of(PupilRow row, Fields written) {
        return new PupilEdit(row.id(), Fields.of(row), written);
    }
}
