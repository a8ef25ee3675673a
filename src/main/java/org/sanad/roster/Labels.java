package org.sanad.roster;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The words lists put above columns and beside values, in the spellings they come in. Both sides
 * are compared {@linkplain #normalise normalised}.
 */
final class Labels {
    /** What a column of a list holds. */
    enum Column {
        CODE("code"),
        FAMILY("familyName"),
        FIRST("firstName"),
        WHOLE("name"),
        GENDER("gender"),
        BIRTH_DATE("birthDate"),
        BIRTH_PLACE("birthPlace"),
        LEVEL("level"),
        CLASS("class"),
        INTERNAL_ID("internalId"),
        GUARDIAN("guardianName"),
        CIN("cin"),
        PHONE("phone"),
        DOUAR("douar");

        private final String field;

        Column(String field) {
            this.field = field;
        }

        /** The stable field name of problems. */
        String field() {
            return field;
        }
    }

    /** What a labelled value above a list is. */
    enum Value {
        SCHOOL,
        GRESA,
        LEVEL,
        CLASS,
        YEAR,
        COMMUNE,
        ACADEMY,
        DIRECTORATE,
        /** A label whose value we do not keep, known so that it is never taken for a value. */
        OTHER
    }

    private static final Map<String, Column> COLUMNS = columns();
    private static final Map<String, Value> VALUES = values();

    private Labels() {}

    /** The column a header cell names, or null. */
    static Column column(String text) {
        return COLUMNS.get(normalise(text));
    }

    /** The value a label announces, or null when the text is no label. */
    static Value value(String text) {
        return VALUES.get(normalise(text));
    }

    /**
     * The form labels are compared in: without vowel marks, tatweel, hamza seats, final-letter
     * variants, accents, case, punctuation or more than single spaces.
     */
    static String normalise(String text) {
        if (text.length() > 80) {
            return "";
        }
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = fold(decomposed.charAt(i));
            if (c == ' ' && (kept.isEmpty() || kept.charAt(kept.length() - 1) == ' ')) {
                continue;
            }
            if (c != 0) {
                kept.append(c);
            }
        }
        return kept.toString().strip().toLowerCase(Locale.ROOT);
    }

    private static char fold(char c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || c == 'ـ') {
            return 0;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        return switch (c) {
            case 'ة' -> 'ه';
            case 'ى' -> 'ي';
            case 'ٱ' -> 'ا';
            case '’' -> '\'';
            case ':', '.', '،', '؛', '*', '°', 'º', '(', ')' -> 0;
            default -> c;
        };
    }

    private static <T> void name(Map<String, T> names, T what, String... spellings) {
        for (String spelling : spellings) {
            names.put(normalise(spelling), what);
        }
    }

    private static Map<String, Column> columns() {
        Map<String, Column> names = new HashMap<>();
        name(names, Column.CODE, "الرمز", "رمز مسار", "رقم التلميذ", "رقم مسار", "رمز التلميذ");
        name(names, Column.CODE, "Code", "Code Massar", "Massar", "Code élève", "N° Massar");
        name(names, Column.FAMILY, "النسب", "الاسم العائلي", "Nom", "Nom de famille");
        name(names, Column.FIRST, "الإسم", "الاسم الشخصي", "Prénom", "Prénoms");
        name(names, Column.WHOLE, "إسم التلميذ", "الاسم الكامل", "الاسم والنسب", "النسب والاسم");
        name(names, Column.WHOLE, "Nom complet", "Nom et prénom", "Nom et prénoms");
        name(names, Column.GENDER, "النوع", "الجنس", "Sexe", "Genre");
        name(names, Column.BIRTH_DATE, "تاريخ الإزدياد", "تاريخ الميلاد", "Date de naissance");
        name(names, Column.BIRTH_DATE, "Date naissance", "Né(e) le");
        name(names, Column.BIRTH_PLACE, "مكان الازدياد", "مكان الميلاد", "Lieu de naissance");
        name(names, Column.BIRTH_PLACE, "Lieu naissance");
        name(names, Column.LEVEL, "المستوى", "المستوى الدراسي", "Niveau", "Niveau scolaire");
        name(names, Column.CLASS, "القسم", "الفصل", "Classe", "Section");
        name(names, Column.INTERNAL_ID, "ID");
        name(names, Column.GUARDIAN, "اسم ولي الأمر", "ولي الأمر", "اسم الولي", "الولي");
        name(names, Column.GUARDIAN, "Nom du tuteur", "Tuteur", "Nom du parent", "Parent");
        name(names, Column.GUARDIAN, "Nom et prénom du tuteur", "Responsable", "Père ou tuteur");
        name(names, Column.CIN, "ب.ت.و", "رقم ب.ت.و", "رقم البطاقة الوطنية", "البطاقة الوطنية");
        name(names, Column.CIN, "CIN", "CINE", "CNIE", "N° CIN", "C.I.N.");
        name(names, Column.PHONE, "الهاتف", "رقم الهاتف", "Téléphone", "Tél", "GSM", "N° tél");
        name(names, Column.DOUAR, "الدوار", "العنوان", "Douar", "Adresse");
        return names;
    }

    private static Map<String, Value> values() {
        Map<String, Value> names = new HashMap<>();
        name(names, Value.SCHOOL, "المؤسسة", "المؤسسة التعليمية", "Établissement", "École");
        name(names, Value.GRESA, "رمز المؤسسة", "Code établissement", "GRESA", "Code GRESA");
        name(names, Value.LEVEL, "المستوى", "المستوى الدراسي", "Niveau", "Niveau scolaire");
        name(names, Value.CLASS, "القسم", "الفصل", "Classe");
        name(names, Value.YEAR, "السنة الدراسية", "الموسم الدراسي", "Année scolaire");
        name(names, Value.COMMUNE, "الجماعة", "الجماعة الترابية", "Commune");
        name(names, Value.ACADEMY, "الأكاديمية", "الأكاديمية الجهوية", "Académie", "AREF");
        name(names, Value.ACADEMY, "الأكاديمية الجهوية للتربية والتكوين");
        name(names, Value.DIRECTORATE, "المديرية الإقليمية", "المديرية", "النيابة");
        name(names, Value.DIRECTORATE, "Direction provinciale", "Direction", "Délégation");
        name(names, Value.OTHER, "الأستاذ", "الأستاذ(ة)", "الدورة", "الفرض", "المادة", "الأسدس");
        name(names, Value.OTHER, "Enseignant", "Professeur", "Semestre", "Matière", "Contrôle");
        return names;
    }
}
