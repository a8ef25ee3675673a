package org.sanad.ui.school;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.sanad.ui.kit.Texts;
import org.sanad.work.pupils.PupilRow;

/** The columns of the table of pupils, in their order. */
enum PupilColumn {
    NAME("ui.pupils.name", true, 0),
    CODE("ui.pupils.column.code", true, 0),
    CLASS("ui.pupils.class", true, 0),
    GENDER("ui.pupils.gender", true, 820),
    BIRTH("ui.pupils.birth", true, 600),
    BIRTH_PLACE("ui.pupils.column.birth-place", true, 1000),
    GUARDIAN("ui.pupils.guardian", true, 820),
    PROGRAMMES("ui.pupils.programmes", true, 940),
    STATE("ui.pupils.state", true, 0),
    SITE("ui.pupils.site", false, 0),
    CIN("ui.pupils.cin", false, 0),
    PHONE("ui.pupils.phone", false, 0);

    private final String titleKey;
    private final boolean seenAtFirst;
    private final double needs;

    PupilColumn(String titleKey, boolean seenAtFirst, double needs) {
        this.titleKey = titleKey;
        this.seenAtFirst = seenAtFirst;
        this.needs = needs;
    }

    String titleKey() {
        return titleKey;
    }

    /** Whether it is seen before anybody chose. */
    boolean seenAtFirst() {
        return seenAtFirst;
    }

    /** Width of table beneath which it gives way, in pixels; it only completes the picture. */
    double needs() {
        return needs;
    }

    /** Name under which a saved view knows it. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<PupilColumn> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** Whether what is typed is looked for as words that may be spelled otherwise. */
    boolean names() {
        return this == NAME || this == BIRTH_PLACE || this == GUARDIAN || this == SITE;
    }

    /** What the column says of a pupil, null when nothing. */
    String of(PupilRow row, Texts texts) {
        return switch (this) {
            case NAME -> row.name().whole();
            case CODE -> row.code().value();
            case CLASS -> row.schoolClass();
            case GENDER -> gender(row, texts);
            case BIRTH -> row.birthDate() == null ? null : DayText.written(row.birthDate());
            case BIRTH_PLACE -> row.birthPlace();
            case GUARDIAN -> row.guardian();
            case PROGRAMMES -> row.programmes() == 0 ? null : Integer.toString(row.programmes());
            case STATE -> texts.now(PupilsViewModel.status(row).key());
            case SITE -> row.site();
            case CIN -> row.guardianCin();
            case PHONE -> row.guardianPhone();
        };
    }

    static String gender(PupilRow row, Texts texts) {
        return row.gender() == null
                ? null
                : texts.now("ui.pupils.gender." + row.gender().code().toLowerCase(Locale.ROOT));
    }
}
