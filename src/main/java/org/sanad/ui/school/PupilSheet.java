package org.sanad.ui.school;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sanad.model.Gender;
import org.sanad.work.pupils.PupilEdit;
import org.sanad.work.pupils.PupilRow;

/** What the fields of a pupil's sheet hold; texts as typed. */
record PupilSheet(
        String familyName,
        String firstName,
        Gender gender,
        String birthDate,
        String birthPlace,
        UUID site,
        GuardianFields.Typed guardian) {
    static PupilSheet of(PupilRow row) {
        return new PupilSheet(
                shown(row.name().family()),
                shown(row.name().first()),
                row.gender(),
                row.birthDate() == null ? "" : DayText.written(row.birthDate()),
                shown(row.birthPlace()),
                row.siteId(),
                GuardianFields.Typed.of(row));
    }

    private static String shown(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** What {@link org.sanad.work.pupils.Pupils} takes; a day that is none is no day. */
    PupilEdit.Fields fields() {
        return new PupilEdit.Fields(
                familyName,
                firstName,
                gender,
                DayText.read(birthDate).orElse(null),
                birthPlace,
                site,
                guardian.name(),
                guardian.cin(),
                guardian.phone());
    }

    /** By names that stay, for {@link KeptDrafts}. */
    Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        texts.put("family", familyName);
        texts.put("first", firstName);
        texts.put("gender", gender == null ? "" : gender.code());
        texts.put("birth", birthDate);
        texts.put("place", birthPlace);
        texts.put("site", site == null ? "" : site.toString());
        texts.put("guardian", guardian.name());
        texts.put("cin", guardian.cin());
        texts.put("phone", guardian.phone());
        return texts;
    }

    /**
     * @param texts every one of {@link #texts()}
     */
    static PupilSheet of(Map<String, String> texts) {
        String site = texts.get("site");
        return new PupilSheet(
                texts.get("family"),
                texts.get("first"),
                Gender.ofCode(texts.get("gender")).orElse(null),
                texts.get("birth"),
                texts.get("place"),
                site.isEmpty() ? null : UUID.fromString(site),
                new GuardianFields.Typed(
                        texts.get("guardian"), texts.get("cin"), texts.get("phone")));
    }
}
