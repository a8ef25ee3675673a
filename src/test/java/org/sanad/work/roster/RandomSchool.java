package org.sanad.work.roster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.sanad.model.SchoolYear;
import org.sanad.model.pack.Level;

/** A school made by chance, its truth known: who sits where, and what the next year makes of it. */
final class RandomSchool {
    static final String NAME = "مدرسة الصدفة";

    private static final List<String> FAMILIES = List.of("أمزيان", "الناجي", "القاضي", "أوحدو");
    private static final List<String> FIRSTS = List.of("علي", "مريم", "عمر", "رشيد", "إيمان");

    private final Random random;
    private final List<Level> levels;

    /** Level number of each pupil of the year, by code. */
    private Map<String, Integer> seats = new TreeMap<>();

    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<String> gone = new ArrayList<>();

    /** What the last roll-over truly was. */
    final Map<String, List<String>> truth = new TreeMap<>();

    RandomSchool(long seed, List<Level> primary) {
        this.random = new Random(seed);
        this.levels = primary;
        for (int level = 0; level < levels.size(); level++) {
            int size = 1 + random.nextInt(8);
            for (int i = 0; i < size; i++) {
                seats.put(newcomer(), level);
            }
        }
    }

    List<String> codes() {
        return List.copyOf(seats.keySet());
    }

    /** Everybody moves up, stays, leaves or comes, by chance. */
    void moveOn() {
        truth.clear();
        Map<String, Integer> next = new TreeMap<>();
        int last = levels.size() - 1;
        for (Map.Entry<String, Integer> seat : seats.entrySet()) {
            String code = seat.getKey();
            int level = seat.getValue();
            int fate = random.nextInt(100);
            if (fate < 12) {
                next.put(code, level);
                note("repeaters", code);
            } else if (fate < 18 || level == last) {
                gone.add(code);
                note(level == last ? "leftFromFinalLevel" : "departures", code);
            } else {
                next.put(code, level + 1);
                note("promoted", code);
            }
        }
        come(next, last);
        seats = next;
    }

    private void come(Map<String, Integer> next, int last) {
        // both ends stay occupied: they are what makes a level the first or the last
        for (int i = 0; i <= random.nextInt(6); i++) {
            String code = newcomer();
            next.put(code, 0);
            note("newInFirstLevel", code);
        }
        for (int i = 0; i <= random.nextInt(3); i++) {
            String code = newcomer();
            next.put(code, last);
            note("arrivals", code);
        }
        if (!gone.isEmpty() && random.nextBoolean()) {
            String back = gone.get(0);
            if (!next.containsKey(back) && !seats.containsKey(back)) {
                gone.remove(back);
                next.put(back, last);
                note("arrivals", back);
            }
        }
    }

    private void note(String list, String code) {
        truth.computeIfAbsent(list, name -> new ArrayList<>()).add(code);
    }

    private String newcomer() {
        String code;
        do {
            code = String.format(Locale.ROOT, "R%09d", random.nextInt(1_000_000_000));
        } while (names.containsKey(code));
        String family = FAMILIES.get(random.nextInt(FAMILIES.size()));
        names.put(code, family + ';' + FIRSTS.get(random.nextInt(FIRSTS.size())));
        return code;
    }

    /** One class list a level, as a head finds them in a folder. */
    List<Path> lists(Path folder, SchoolYear year) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int level = 0; level < levels.size(); level++) {
            StringBuilder text = new StringBuilder();
            text.append("المؤسسة:;" + NAME + ";المستوى;" + levels.get(level).massarLabel() + "\n");
            text.append("السنة الدراسية:;" + year.label() + ";القسم;");
            text.append(levels.get(level).code() + "-1\n\nالرمز;النسب;الإسم\n");
            boolean empty = true;
            for (Map.Entry<String, Integer> seat : seats.entrySet()) {
                if (seat.getValue() == level) {
                    text.append(seat.getKey() + ';' + names.get(seat.getKey()) + '\n');
                    empty = false;
                }
            }
            if (!empty) {
                Path file = folder.resolve(year.start() + "-" + level + ".csv");
                files.add(Files.writeString(file, text));
            }
        }
        return files;
    }

    int chance(int bound) {
        return random.nextInt(bound);
    }
}
