package org.sanad.work.carrier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sanad.model.Gresa;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;
import org.sanad.roster.TableReader;

/**
 * The way a carrier goes: schools in the order they are called at. A CSV file, UTF-8, of the
 * columns {@code gresa;name;stop}; a first line without a GRESA code is its head.
 */
public record Route(List<Stop> stops) {
    /** Most lines taken: no province has so many schools on one way. */
    private static final int MOST = 2_000;

    /**
     * A school on the way.
     *
     * @param name as the carrier knows it; may be empty
     * @param stop where the carrier stops for it; may be empty
     */
    public record Stop(Gresa gresa, String name, String stop) {
        public Stop {
            name = plain(name);
            stop = plain(stop);
        }

        /** What divides cells stands in none. */
        private static String plain(String cell) {
            return cell.replaceAll("[;,\\s]+", " ").strip();
        }
    }

    public Route {
        stops = List.copyOf(stops);
    }

    /** No way known: schools by their codes. */
    public static Route none() {
        return new Route(List.of());
    }

    /**
     * A way from a table made elsewhere.
     *
     * @throws UserProblem {@code roster.file.…}, {@code work.carrier.route-row}
     */
    static Route imported(Path table) {
        List<Stop> stops = new ArrayList<>();
        List<TableReader.Line> lines = TableReader.read(table);
        for (TableReader.Line line : lines.subList(0, Math.min(lines.size(), MOST))) {
            Optional<Gresa> gresa = Gresa.parse(line.cell(0));
            if (gresa.isEmpty() && line.number() != lines.get(0).number()) {
                throw UserProblem.of("work.carrier.route-row", line.number());
            }
            gresa.ifPresent(code -> stops.add(new Stop(code, line.cell(1), line.cell(2))));
        }
        return new Route(stops);
    }

    /**
     * Reads a way as it is kept.
     *
     * @throws UserProblem {@code work.carrier.route-unreadable}, {@code work.carrier.route-row}
     */
    public static Route read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UserProblem(Problem.of("work.carrier.route-unreadable"), e);
        }
        List<Stop> stops = new ArrayList<>();
        for (int i = 0; i < Math.min(lines.size(), MOST); i++) {
            String line = lines.get(i).replace("\uFEFF", "").strip();
            if (line.isEmpty()) {
                continue;
            }
            String[] cells = line.split("[;,\t]", -1);
            Optional<Gresa> gresa = Gresa.parse(cells[0].strip());
            if (gresa.isEmpty() && i > 0) {
                throw UserProblem.of("work.carrier.route-row", i + 1);
            }
            gresa.ifPresent(code -> stops.add(new Stop(code, cell(cells, 1), cell(cells, 2))));
        }
        return new Route(stops);
    }

    /** The form a way is kept in, as {@link #read} takes it. */
    String csv() {
        StringBuilder text = new StringBuilder();
        for (Stop one : stops) {
            text.append(one.gresa().value())
                    .append(';')
                    .append(one.name())
                    .append(';')
                    .append(one.stop())
                    .append("\r\n");
        }
        return text.toString();
    }

    /** The way with schools it lacks at its end, by their codes. */
    public Route with(Collection<String> schools) {
        List<Stop> all = new ArrayList<>(stops);
        schools.stream()
                .distinct()
                .sorted()
                .filter(school -> place(school).isEmpty())
                .flatMap(school -> Gresa.parse(school).stream())
                .forEach(gresa -> all.add(new Stop(gresa, "", "")));
        return new Route(all);
    }

    private static String cell(String[] cells, int index) {
        return index < cells.length ? cells[index].strip() : "";
    }

    /** The place of a school on the way, from 1; empty when it is not on it. */
    public Optional<Integer> place(String school) {
        return IntStream.range(0, stops.size())
                .filter(i -> stops.get(i).gresa().value().equals(school))
                .mapToObj(i -> i + 1)
                .findFirst();
    }

    /** The school on the way, if it is. */
    public Optional<Stop> stop(String school) {
        return place(school).map(place -> stops.get(place - 1));
    }

    /** Name of the folder of a school: its place first, so that folders lie in order of the way. */
    String folder(String school) {
        return place(school)
                .map(place -> String.format(Locale.ROOT, "%03d-%s", place, school))
                .orElse(school);
    }
}
