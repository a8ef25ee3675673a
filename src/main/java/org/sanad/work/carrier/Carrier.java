package org.sanad.work.carrier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sanad.exchange.BundleFiles;
import org.sanad.exchange.BundleLabel;
import org.sanad.exchange.BundleType;
import org.sanad.exchange.Inspection;
import org.sanad.exchange.MediumFile;
import org.sanad.exchange.MediumFiles;
import org.sanad.exchange.MediumWriter;
import org.sanad.model.Gresa;
import org.sanad.model.Problem;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;
import org.sanad.seal.Sha256;

/**
 * A desk without a key: copies bundles and answers of many schools from sticks and folders into one
 * folder, and from there to others, a folder for each school in the order of the way. A file that
 * is not whole is left where it is, so that it can be asked for again while the carrier is still
 * there.
 */
public final class Carrier {
    /** The way, kept beside the folders so that every later copy follows it. */
    public static final String ROUTE_FILE = "route.csv";

    /** Folder of what a directorate sends to every school. */
    private static final String FOR_ALL = "ALL-SCHOOLS";

    /** How names of our files begin. */
    private static final String OURS = "SANAD-";

    /** Folders within folders looked into: a stick is no archive. */
    private static final int DEPTH = 6;

    private static final ZoneId MOROCCO = ZoneId.of("Africa/Casablanca");

    private final MediumFiles files;
    private final MediumWriter writer;
    private final Duration pause;

    public Carrier(MediumFiles files, Duration pause) {
        this.files = files;
        this.pause = pause;
        // every file is read back when written; all are read once more at the end, after one pause
        this.writer = new MediumWriter(files, Duration.ZERO);
    }

    /** A carrier on this machine. */
    public static Carrier real() {
        return new Carrier(MediumFiles.real(), MediumWriter.PAUSE);
    }

    /**
     * Keeps a way from a file in a carrier's folder.
     *
     * @param table columns code, name, stop, in any container and encoding class lists come in
     * @throws UserProblem {@code roster.file.…}, {@code work.carrier.route-row}
     */
    public Route keepRoute(Path folder, Path table) {
        Route route = Route.imported(table);
        keepRoute(folder, route);
        return route;
    }

    /**
     * Keeps a way that was put in order by hand, and the folders of the schools with it.
     *
     * @throws UserProblem {@code work.carrier.folder-refused}; the way kept before stays
     */
    public void keepRoute(Path folder, Route route) {
        Path part = folder.resolve(ROUTE_FILE + BundleFiles.PART);
        try {
            Files.createDirectories(folder);
            Files.writeString(part, route.csv());
            Files.move(part, folder.resolve(ROUTE_FILE), StandardCopyOption.REPLACE_EXISTING);
            renameFolders(folder, route);
        } catch (IOException e) {
            throw new UserProblem(Problem.of("work.carrier.folder-refused"), e);
        }
    }

    private static void renameFolders(Path folder, Route route) throws IOException {
        List<Path> inside;
        try (Stream<Path> there = Files.list(folder)) {
            inside = there.filter(Files::isDirectory).toList();
        }
        for (Path one : inside) {
            String name = one.getFileName().toString();
            Optional<Gresa> school = Gresa.parse(name.replaceFirst("^[0-9]{3}-", ""));
            if (school.isPresent()) {
                Path wanted = folder.resolve(route.folder(school.get().value()));
                if (!Files.exists(wanted, LinkOption.NOFOLLOW_LINKS)) {
                    Files.move(one, wanted);
                }
            }
        }
    }

    /**
     * Takes files out of the carrier's own folder; where they came from and went to they stay.
     *
     * @return how many
     * @throws UserProblem {@code work.carrier.not-removed}
     */
    public int remove(List<CarriedFile> carried) {
        for (CarriedFile one : carried) {
            try {
                Files.deleteIfExists(one.file());
            } catch (IOException e) {
                throw new UserProblem(Problem.of("work.carrier.not-removed", one.name()), e);
            }
        }
        return carried.size();
    }

    /** The way kept in a folder, or none. */
    public Route route(Path folder) {
        Path file = folder.resolve(ROUTE_FILE);
        return Files.isRegularFile(file) ? Route.read(file) : Route.none();
    }

    /**
     * Copies every bundle found into a folder for each school.
     *
     * @param schools only of these; empty for all
     * @return what became of every file, only after all copies were read back from their medium
     * @throws UserProblem when the place refuses; what was copied before stays, whole
     */
    public List<CarriedCopy> copy(
            List<Path> from, Path to, Route route, Set<String> schools, Progress progress) {
        List<Path> found = from.stream().flatMap(place -> bundles(place).stream()).toList();
        List<CarriedCopy> copies = new ArrayList<>();
        for (Path file : found) {
            progress.check();
            copyOne(file, to, route, schools).ifPresent(copies::add);
            progress.report(copies.size(), found.size());
        }
        readOnceMore(copies);
        return copies;
    }

    /** What lies in a folder, in the order of the way; what is no bundle is not shown. */
    public List<CarriedFile> list(Path folder) {
        Route route = route(folder);
        List<CarriedFile> carried = new ArrayList<>();
        for (Path file : bundles(folder)) {
            try {
                carried.add(outside(file, BundleFiles.load(file)));
            } catch (UserProblem unfinished) {
                System.getLogger(Carrier.class.getName())
                        .log(System.Logger.Level.DEBUG, "a file is not whole");
            }
        }
        carried.sort(
                Comparator.comparing(
                                (CarriedFile one) ->
                                        route.place(one.school()).orElse(Integer.MAX_VALUE))
                        .thenComparing(CarriedFile::school)
                        .thenComparing(CarriedFile::type)
                        .thenComparing(CarriedFile::number));
        return carried;
    }

    private Optional<CarriedCopy> copyOne(Path file, Path to, Route route, Set<String> schools) {
        byte[] bytes;
        CarriedFile outside;
        try {
            bytes = BundleFiles.load(file);
            outside = outside(file, bytes);
        } catch (UserProblem notWhole) {
            return Optional.of(
                    new CarriedCopy(
                            String.valueOf(file.getFileName()),
                            null,
                            CarriedCopy.Outcome.LEFT,
                            notWhole.problem()));
        }
        if (!schools.isEmpty() && !schools.contains(outside.school())) {
            return Optional.empty();
        }
        Path folder = schoolFolder(to, route, outside.school());
        String name = name(outside);
        for (int copy = 1; ; copy++) {
            Path end = folder.resolve(numbered(name, copy));
            if (!Files.exists(end, LinkOption.NOFOLLOW_LINKS)) {
                writer.write(folder, MediumFile.bundle(numbered(name, copy), bytes));
                return Optional.of(copied(outside, end, CarriedCopy.Outcome.COPIED));
            }
            if (Sha256.hex(BundleFiles.load(end)).equals(outside.sha256())) {
                return Optional.of(copied(outside, end, CarriedCopy.Outcome.THERE));
            }
        }
    }

    private static CarriedCopy copied(CarriedFile outside, Path end, CarriedCopy.Outcome outcome) {
        CarriedFile there =
                new CarriedFile(
                        end,
                        outside.school(),
                        outside.type(),
                        outside.campaign(),
                        outside.number(),
                        outside.date(),
                        outside.bytes(),
                        outside.sha256());
        return new CarriedCopy(outside.name(), there, outcome, null);
    }

    /** Two files of one name are both carried: which one is right is not the carrier's to say. */
    private static String numbered(String name, int copy) {
        return copy == 1 ? name : name.replaceAll("\\.json$", "-" + copy + ".json");
    }

    /** The name it came with when it is one of ours, else one made of its label. */
    private static String name(CarriedFile outside) {
        String name = outside.name();
        if (MediumWriter.safe(name)) {
            return name;
        }
        char letter = BundleType.ofCode(outside.type()).map(BundleType::letter).orElse('X');
        return String.format(
                Locale.ROOT,
                "SANAD-%s-%s-%04d-%s.json",
                letter,
                Gresa.parse(outside.school()).map(Gresa::value).orElse("ALL"),
                outside.number(),
                outside.sha256().substring(0, 5).toUpperCase(Locale.ROOT));
    }

    /** The folder a school has already, else a new one at its place on the way. */
    private static Path schoolFolder(Path to, Route route, String named) {
        // the label is anybody's text: only what is a school's code becomes a folder's name
        boolean school = Gresa.parse(named).isPresent();
        String wanted = school ? route.folder(named) : FOR_ALL;
        try {
            Files.createDirectories(to);
            try (Stream<Path> inside = Files.list(to)) {
                Optional<Path> there =
                        inside.filter(Files::isDirectory)
                                .filter(folder -> isOf(folder, school ? named : FOR_ALL))
                                .sorted()
                                .findFirst();
                return there.isPresent()
                        ? there.get()
                        : Files.createDirectories(to.resolve(wanted));
            }
        } catch (IOException e) {
            throw new UserProblem(Problem.of("work.carrier.folder-refused"), e);
        }
    }

    private static boolean isOf(Path folder, String wanted) {
        String name = folder.getFileName().toString();
        return name.equals(wanted) || name.matches("[0-9]{3}-" + wanted);
    }

    private void readOnceMore(List<CarriedCopy> copies) {
        if (copies.stream().noneMatch(one -> one.outcome() == CarriedCopy.Outcome.COPIED)) {
            return;
        }
        try {
            files.pause(pause);
            for (CarriedCopy copy : copies) {
                if (copy.outcome() == CarriedCopy.Outcome.COPIED
                        && !Sha256.hex(files.read(copy.file().file()))
                                .equals(copy.file().sha256())) {
                    throw UserProblem.of("exchange.medium.differs", copy.file().name());
                }
            }
        } catch (IOException e) {
            throw new UserProblem(Problem.of("work.carrier.medium-gone"), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserProblem(Problem.of("work.carrier.medium-gone"), e);
        }
    }

    private static CarriedFile outside(Path file, byte[] bytes) {
        BundleLabel label = Inspection.of(bytes).label();
        try {
            LocalDate date =
                    LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), MOROCCO);
            return new CarriedFile(
                    file,
                    label.school(),
                    label.type(),
                    label.campaign(),
                    label.seq(),
                    date,
                    bytes.length,
                    Sha256.hex(bytes));
        } catch (IOException e) {
            throw new UserProblem(Problem.of("work.carrier.medium-gone"), e);
        }
    }

    /**
     * A file named as ours are, whole or not, and every other that is a bundle by its outside: mail
     * programs and copies change names, and what is not carried must be told.
     */
    private static boolean concerns(Path file) {
        String name = file.getFileName().toString().toUpperCase(Locale.ROOT);
        if (!name.endsWith(BundleFiles.JSON.toUpperCase(Locale.ROOT))) {
            return false;
        }
        return name.startsWith(OURS) || isBundle(file);
    }

    private static boolean isBundle(Path file) {
        try {
            return Inspection.of(BundleFiles.load(file)).label() != null;
        } catch (UserProblem other) {
            return false;
        }
    }

    private static List<Path> bundles(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (Stream<Path> inside = Files.walk(place, DEPTH)) {
            return inside.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(Carrier::concerns)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new UserProblem(Problem.of("work.carrier.place-unreadable"), e);
        }
    }
}
