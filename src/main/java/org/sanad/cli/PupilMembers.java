package org.sanad.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sanad.model.Gender;
import org.sanad.model.MassarCode;
import org.sanad.model.PersonName;

/** Members every answer that names a pupil begins with, in the order of cli.md. */
final class PupilMembers {
    private PupilMembers() {}

    static Map<String, Object> of(
            MassarCode code,
            PersonName name,
            Gender gender,
            LocalDate birthDate,
            String birthPlace) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("code", code.value());
        one.put("familyName", name.family());
        one.put("firstName", name.first());
        one.put("fullName", name.whole());
        one.put("gender", gender == null ? null : gender.code());
        one.put("birthDate", birthDate == null ? null : birthDate.toString());
        one.put("birthPlace", birthPlace);
        return one;
    }
}
