package org.sanad.match;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sanad.model.Gender;
import org.sanad.model.PersonName;

/** One line of {@code pairs.csv}. */
record LabelledPair(String set, boolean same, String kind, Person one, Person other, String line) {
    private static final Path FILE = Path.of("src/test/resources/match/pairs.csv");

    static List<LabelledPair> all() throws IOException {
        return Files.readAllLines(FILE).stream().skip(1).map(LabelledPair::read).toList();
    }

    private static LabelledPair read(String line) {
        String[] cells = line.split(";");
        return new LabelledPair(
                cells[0], cells[1].equals("1"), cells[2], person(cells[3]), person(cells[4]), line);
    }

    static Person person(String written) {
        boolean unsplit = written.startsWith("=");
        String[] parts = (unsplit ? "/" + written.substring(1) : written).split("/", -1);
        PersonName name =
                unsplit ? PersonName.unsplit(parts[1]) : PersonName.of(parts[0], parts[1]);
        int birth = 2;
        return new Person(
                name,
                at(parts, birth) == null ? null : BirthDate.parse(parts[birth]),
                at(parts, 3) == null ? null : Gender.ofCode(parts[3]).orElseThrow(),
                at(parts, 4),
                at(parts, 5),
                at(parts, 6),
                at(parts, 7));
    }

    private static String at(String[] parts, int index) {
        return index < parts.length && !parts[index].isEmpty() ? parts[index] : null;
    }
}
