package org.sanad.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.sanad.model.Gender;
import org.sanad.model.PersonName;

/**
 * Distinct children as a rural directorate has them: few family names and many of the same first
 * names, large families with one guardian, twins, cousins of one douar, common days of birth and 1
 * January; a third of the households without any guardian known.
 *
 * <p>Two children who share the whole name and the date of birth while the guardian of one is not
 * known are not made: no reader could tell them apart.
 */
final class GeneratedPupils {
    private static final String[] FAMILIES = {
        "العلوي", "الإدريسي", "أيت علي", "أيت حمو", "أيت لحسن", "بنعيسى", "بوعزة", "أوحدو",
        "أمزيان", "المرابط", "الحسني", "العمراني", "الناصري", "القادري", "السعيدي", "بنموسى",
        "أزروال", "أمهاوش", "بوزيان", "أولاد أحمد", "الغازي", "المنصوري", "شاكر", "الطالبي",
        "بلحاج", "أيت عدي", "أوعلي", "حداوي", "الزياني", "تغزوين", "أيت بلا", "أكورام",
        "الحمداوي", "بوهوش", "المومني", "الرشيدي", "أعراب", "زعيم", "الصنهاجي", "الهواري",
    };

    private static final String[] BOYS = {
        "محمد",
        "أحمد",
        "يوسف",
        "حسن",
        "حسين",
        "سعيد",
        "إبراهيم",
        "علي",
        "عمر",
        "حمزة",
        "أيوب",
        "عبد الله",
        "عبد الرحمن",
        "عبد الرحيم",
        "عبد الكريم",
        "ياسين",
        "يونس",
        "إلياس",
        "أنس",
        "أمين",
        "محمد أمين",
        "رشيد",
        "خالد",
        "كريم",
        "جمال",
        "سفيان",
        "زكرياء",
        "إسماعيل",
        "لحسن",
        "مصطفى",
        "نور الدين",
        "عثمان",
        "بلال",
        "آدم",
        "ريان",
        "وليد",
        "هشام",
        "طه",
        "مبارك",
        "موحى",
    };

    private static final String[] GIRLS = {
        "فاطمة",
        "فاطمة الزهراء",
        "مريم",
        "خديجة",
        "عائشة",
        "زينب",
        "سلمى",
        "سارة",
        "هاجر",
        "آية",
        "خولة",
        "إيمان",
        "أسماء",
        "كوثر",
        "نورة",
        "سعيدة",
        "كريمة",
        "أمينة",
        "رقية",
        "حياة",
        "هدى",
        "هناء",
        "هند",
        "ليلى",
        "إكرام",
        "إسراء",
        "غزلان",
        "شيماء",
        "سناء",
        "رحمة",
        "ضحى",
        "يسرى",
        "ملاك",
        "لينا",
        "وفاء",
        "نادية",
        "سميرة",
        "جميلة",
        "حليمة",
        "فطومة",
    };

    private static final String[] PLACES = {"تنغير", "قلعة مكونة", "بومالن دادس", "زاكورة"};

    private final Random random;
    private final Set<String> namesAndDates = new HashSet<>();
    private final Set<String> bare = new HashSet<>();
    private final List<Person> people = new ArrayList<>();
    private int households;

    private GeneratedPupils(long seed) {
        random = new Random(seed);
    }

    /** So many children of a seed, always the same. */
    static List<Person> make(int count, long seed) {
        GeneratedPupils made = new GeneratedPupils(seed);
        while (made.people.size() < count) {
            made.household();
        }
        return List.copyOf(made.people.subList(0, count));
    }

    private void household() {
        households++;
        String family = often(FAMILIES);
        boolean known = random.nextInt(3) > 0;
        String father = known ? family + " " + often(BOYS) : null;
        String cin = known ? "P" + (100000 + households) : null;
        String phone = known && random.nextBoolean() ? "06" + (10000000 + households) : null;
        String place = PLACES[random.nextInt(PLACES.length)];
        int children = 1 + random.nextInt(5);
        Set<String> used = new HashSet<>();
        LocalDate birth = date();
        for (int i = 0; i < children; i++) {
            boolean girl = random.nextBoolean();
            String first = often(girl ? GIRLS : BOYS);
            boolean twin = random.nextInt(25) == 0;
            birth = twin ? birth : date();
            if (isNew(family + " " + first + " " + birth, known) && isUnlike(first, used)) {
                used.add(first);
                people.add(
                        new Person(
                                PersonName.of(family, first),
                                BirthDate.of(birth),
                                girl ? Gender.FEMALE : Gender.MALE,
                                father,
                                cin,
                                phone,
                                place));
            }
        }
    }

    private boolean isNew(String nameAndDate, boolean known) {
        boolean told = !namesAndDates.add(nameAndDate);
        return known ? !bare.contains(nameAndDate) : !told && bare.add(nameAndDate);
    }

    /** No parents call one child محمد and another محمد أمين. */
    private static boolean isUnlike(String first, Set<String> used) {
        return used.stream().noneMatch(name -> name.startsWith(first) || first.startsWith(name));
    }

    /** Twelve school years; one child in ten is written as born on 1 January. */
    private LocalDate date() {
        LocalDate january = LocalDate.of(2005 + random.nextInt(12), 1, 1);
        return random.nextInt(10) == 0 ? january : january.plusDays(random.nextInt(365));
    }

    /** The first of a list are borne most. */
    private String often(String[] names) {
        double place = Math.pow(random.nextDouble(), 1.6);
        return names[(int) (place * names.length)];
    }
}
