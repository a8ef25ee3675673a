package org.sanad.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sanad.model.Gender;
import org.sanad.model.Progress;

/** Lists of the fixtures' names for the tests of this room. */
final class PaperSamples {
    static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    static final String LONGEST_NAME =
            "آيت بن عبد الرحمن الإدريسي العلوي المدغري فاطمة الزهراء بنت مولاي عبد السلام الوزاني";

    private PaperSamples() {}

    static List<String> names() {
        try (InputStream in = PaperSamples.class.getResourceAsStream("/print/names.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SchoolHead school() {
        return new SchoolHead(
                new PaperText("المملكة المغربية", "Royaume du Maroc"),
                new PaperText(
                        "وزارة التربية الوطنية والتعليم الأولي والرياضة",
                        "Ministère de l'Éducation nationale, du Préscolaire et des Sports"),
                new PaperText(
                        "الأكاديمية الجهوية للتربية والتكوين لجهة مراكش - آسفي",
                        "Académie régionale d'éducation et de formation Marrakech - Safi"),
                new PaperText("المديرية الإقليمية شيشاوة", "Direction provinciale de Chichaoua"),
                "مجموعة مدارس تيزي نوشن",
                "02063S",
                "إيمينتانوت",
                null,
                "2026/2027");
    }

    static List<BeneficiaryList.Line> lines(int count) {
        List<String> names = names();
        List<BeneficiaryList.Line> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int grade = 1 + i * 6 / Math.max(count, 1);
            String name = i == 4 ? LONGEST_NAME : names.get(i * 7 % names.size());
            lines.add(
                    new BeneficiaryList.Line(
                            code(i),
                            name,
                            i % 2 == 0 ? Gender.FEMALE : Gender.MALE,
                            new PaperText(
                                    List.of(
                                                            "الأول", "الثاني", "الثالث", "الرابع",
                                                            "الخامس", "السادس")
                                                    .get(grade - 1)
                                            + " ابتدائي",
                                    grade + "AEP"),
                            grade + "APG-1",
                            LocalDate.of(2020 - grade, 1 + i % 12, 1 + i % 28),
                            names.get(i * 11 % names.size()),
                            String.format(Locale.ROOT, "EE%06d", 100000 + i * 37),
                            i % 5 == 0 ? null : i % 4,
                            grade < 5 ? 60L : 80L,
                            given(grade, i),
                            null));
        }
        return lines;
    }

    /** Every name of the fixtures once as a pupil's and once as a guardian's. */
    static List<BeneficiaryList.Line> everyName() {
        List<String> names = names();
        List<BeneficiaryList.Line> lines = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String guardian = names.get(names.size() - 1 - i);
            lines.add(
                    new BeneficiaryList.Line(
                            code(i),
                            names.get(i),
                            i % 2 == 0 ? Gender.FEMALE : Gender.MALE,
                            new PaperText("الأول ابتدائي", "1AEP"),
                            "1APG-1",
                            null,
                            guardian,
                            String.format(Locale.ROOT, "EE%06d", 100000 + i * 37),
                            i % 4,
                            60L,
                            Map.of(),
                            null));
        }
        return lines;
    }

    /** Every word of every name of the fixtures, every code and every identity card's number. */
    static Set<String> everyWord() {
        Set<String> words = new TreeSet<>();
        for (BeneficiaryList.Line line : everyName()) {
            words.addAll(Arrays.asList(line.name().split(" ")));
            words.addAll(Arrays.asList(line.guardian().split(" ")));
            words.add(line.code());
            words.add(line.cin());
        }
        return words;
    }

    /** A list of two columns, ranks and texts. */
    static ListDocument withRows(PaperLanguage language, List<List<String>> rows) {
        ListDocument list = list(tayssir(), language, List.of(), true);
        return new ListDocument(
                language,
                false,
                list.letterhead(),
                list.heading(),
                list.info(),
                List.of(ListColumn.RANK.column().onPaper(), ListColumn.NAME.column().onPaper()),
                List.of(new ListDocument.Group(null, rows, List.of())),
                List.of(),
                list.closing(),
                ListDocument.Parts.NONE);
    }

    static String code(int i) {
        return String.format(Locale.ROOT, "R%09d", 134249316 + i * 7919L);
    }

    static BeneficiaryList.Definition tayssir() {
        return new BeneficiaryList.Definition(
                "beneficiaries-tayssir",
                new PaperText(
                        "لائحة التلاميذ المستفيدين من برنامج تيسير",
                        "Liste des élèves bénéficiaires du programme Tayssir"),
                List.of(
                        ListColumn.RANK.column(),
                        ListColumn.CODE.column(),
                        ListColumn.NAME.column(),
                        ListColumn.GENDER.column(),
                        ListColumn.LEVEL.column(),
                        ListColumn.GUARDIAN.column(),
                        ListColumn.CIN.column(),
                        ListColumn.ABSENCES.column(),
                        ListColumn.AMOUNT.column(),
                        ListColumn.SIGNATURE.column()),
                List.of());
    }

    static BeneficiaryList.Definition bags() {
        return new BeneficiaryList.Definition(
                "beneficiaries-bags",
                new PaperText(
                        "لائحة التلاميذ المستفيدين من المبادرة الملكية مليون محفظة",
                        "Liste des élèves bénéficiaires de l'Initiative royale Un million de"
                                + " cartables"),
                List.of(
                        ListColumn.RANK.column(),
                        ListColumn.CODE.column(),
                        ListColumn.NAME.column(),
                        ListColumn.GENDER.column(),
                        box("ARTICLE:BAG", "محفظة", "Cartable"),
                        box("ARTICLE:TEXTBOOKS", "كتب", "Livres"),
                        box("ARTICLE:SUPPLIES", "أدوات", "Fournitures"),
                        ListColumn.GUARDIAN_SIGNATURE.column()),
                List.of());
    }

    private static BeneficiaryList.Column box(String code, String arabic, String french) {
        return new BeneficiaryList.Column(
                code, new PaperText(arabic, french), ListDocument.Kind.TICK);
    }

    private static Map<String, String> given(int grade, int i) {
        Map<String, String> given = new HashMap<>();
        if (grade == 1) {
            given.put("ARTICLE:BAG", i % 3 == 0 ? "1" : "0");
        }
        given.put("ARTICLE:TEXTBOOKS", i % 2 == 0 ? "1" : "0");
        given.put("ARTICLE:SUPPLIES", i % 4 == 0 ? "1" : "0");
        return given;
    }

    static ListDocument list(
            BeneficiaryList.Definition definition,
            PaperLanguage language,
            List<BeneficiaryList.Line> lines,
            boolean perClass) {
        BeneficiaryList.Edition edition =
                new BeneficiaryList.Edition(
                        language,
                        DAY,
                        "2026/118",
                        new PaperText("إيمينتانوت", "Imintanoute"),
                        "2627-0007 · 98089 98420 45018 09564 – 37",
                        perClass);
        return new BeneficiaryList(definition, school(), lines, edition).document();
    }

    static TransmittalSlip slip(PaperLanguage language) {
        return slip(
                language,
                List.of(
                        count("التلاميذ", "Élèves", "312"),
                        count("الإناث", "Filles", "158"),
                        count("تيسير", "Tayssir", "204"),
                        count("المحافظ", "Cartables", "61")));
    }

    static TransmittalSlip slip(PaperLanguage language, List<ListDocument.Field> counts) {
        return new TransmittalSlip(
                language,
                school(),
                "2627-0007",
                new PaperText(
                        "تصريح المؤسسة بالمستفيدين من الدعم الاجتماعي",
                        "Déclaration des bénéficiaires de l’appui social"),
                counts,
                DAY,
                new PaperText("إيمينتانوت", "Imintanoute"),
                "SANAD-D-02063S-2627-0007-98089.json",
                "98089 98420 45018 09564 – 37",
                "98089 98420 45018 09564 03465 82763 – 37",
                "90facafea9b1556698540f70c0117a22ea37bd5cf3ed3c47093c1707282b4b89");
    }

    private static ListDocument.Field count(String arabic, String french, String number) {
        return new ListDocument.Field(new PaperText(arabic, french), PaperText.same(number));
    }

    static byte[] pdf(ListDocument list) {
        return pdf(list, PaperForm.QUICK);
    }

    static byte[] archived(ListDocument list) {
        return pdf(list, PaperForm.ARCHIVED);
    }

    private static byte[] pdf(ListDocument list, PaperForm form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PdfWriter(form).write(list, out, Progress.none());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] pdf(TransmittalSlip slip) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new SlipWriter().write(slip, null, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
