package org.sanad.work.answers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sanad.exchange.BundleFiles;
import org.sanad.exchange.BundleLabel;
import org.sanad.exchange.BundleType;
import org.sanad.exchange.Inspection;
import org.sanad.exchange.Verdict;
import org.sanad.model.Problem;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;
import org.sanad.work.answers.Updates.ImportedUpdate;
import org.sanad.work.desk.Installation;
import org.sanad.work.desk.Right;

/**
 * What comes back to a school, on a stick or in a message: each bundle goes to the use case of its
 * type, each in a transaction of its own, so that a bad one never stands in the way of a good one.
 */
public final class Arrivals {
    /** Folders within folders looked into, as a carrier's stick has them. */
    private static final int DEPTH = 6;

    private static final String LETTER = ".eml";

    private final Installation installation;

    public Arrivals(Installation installation) {
        this.installation = installation;
    }

    /**
     * A bundle that waits for its turn.
     *
     * @param problem why it could not be read, or null
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record Waiting(String fileName, BundleLabel label, byte[] bytes, Problem problem) {
        /**
         * Updates bring the keys the others are proved by; what is given back comes before answers;
         * of answers the older one first.
         */
        int turn() {
            if (label == null) {
                return 0;
            }
            if (BundleType.UPDATE.code().equals(label.type())) {
                return 1;
            }
            return restitution() ? 2 : 3;
        }

        boolean restitution() {
            return label != null && BundleType.RESTITUTION.code().equals(label.type());
        }

        int number() {
            return label == null ? 0 : label.seq();
        }
    }

    /**
     * What files came to.
     *
     * @param arrivals in the order they were taken
     * @param whole false when it was given up: what is told here is taken, the rest is not
     */
    public record Taken(List<Arrival> arrivals, boolean whole) {
        public Taken {
            arrivals = List.copyOf(arrivals);
        }
    }

    /**
     * Takes files, messages and folders. Of a folder only what its outside says is for this school
     * or for all; the same again changes nothing. Given up half-way, what was taken stays.
     */
    public Taken take(List<Path> paths, Progress progress) {
        installation.require(Right.RECEIVE);
        List<Waiting> waiting = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                inside(path).forEach(file -> ours(read(file)).forEach(waiting::add));
            } else {
                waiting.addAll(read(path));
            }
        }
        waiting.sort(Comparator.comparingInt(Waiting::turn).thenComparingInt(Waiting::number));
        List<Waiting> given = waiting.stream().filter(Waiting::restitution).toList();
        List<Arrival> arrivals = new ArrayList<>();
        for (Waiting one : waiting) {
            if (progress.cancelled()) {
                return new Taken(arrivals, false);
            }
            if (!one.restitution()) {
                arrivals.add(take(one));
            } else if (one.equals(given.get(0))) {
                arrivals.addAll(takeBack(given));
            }
            progress.report(arrivals.size(), waiting.size());
        }
        return new Taken(arrivals, true);
    }

    private static List<Path> inside(Path folder) {
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> named(file.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new UserProblem(Problem.of("work.answers.place-unreadable"), e);
        }
    }

    /** Whatever a mail program made of the name: what the file is, its outside says. */
    private static boolean named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(BundleFiles.JSON) || lower.endsWith(LETTER);
    }

    private static List<Waiting> read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            List<Waiting> found = new ArrayList<>();
            for (byte[] bytes : BundleFiles.loadAll(file)) {
                found.add(outside(name, bytes));
            }
            return found;
        } catch (UserProblem unreadable) {
            return List.of(new Waiting(name, null, null, unreadable.problem()));
        }
    }

    private static Waiting outside(String name, byte[] bytes) {
        try {
            return new Waiting(name, Inspection.of(bytes).label(), bytes, null);
        } catch (UserProblem notWhole) {
            return new Waiting(name, null, null, notWhole.problem());
        }
    }

    /** The outside may lie: what it says only spares the head other schools' files. */
    private List<Waiting> ours(List<Waiting> found) {
        String self =
                installation
                        .store()
                        .read(session -> session.school().find().orElseThrow().gresa().value());
        return found.stream()
                .filter(one -> one.label() != null)
                .filter(one -> BundleType.ofCode(one.label().type()).isPresent())
                .filter(
                        one ->
                                switch (BundleType.ofCode(one.label().type()).orElseThrow()) {
                                    case UPDATE -> true;
                                    case ANSWER, RESTITUTION -> self.equals(one.label().school());
                                    case ENROLMENT, DECLARATION -> false;
                                })
                .toList();
    }

    private Arrival take(Waiting one) {
        if (one.problem() != null) {
            return refused(one, null, one.problem());
        }
        String type = one.label().type();
        try {
            if (BundleType.UPDATE.code().equals(type)) {
                ImportedUpdate taken = new Updates(installation).take(one.bytes(), one.fileName());
                return new Arrival(
                        one.fileName(),
                        type,
                        taken.seq(),
                        taken.verdict(),
                        taken.problems(),
                        List.of());
            }
            ImportedAnswer taken = new Answers(installation).take(one.bytes(), one.fileName());
            return new Arrival(
                    one.fileName(),
                    type,
                    taken.seq(),
                    taken.verdict(),
                    taken.problems(),
                    taken.bundles());
        } catch (UserProblem refusal) {
            return refused(one, type, refusal.problem());
        }
    }

    /** What is given back comes in a file for each campaign and is taken whole or not at all. */
    private List<Arrival> takeBack(List<Waiting> given) {
        try {
            boolean before =
                    new Restitution(installation)
                            .takeRead(
                                    given.stream()
                                            .map(
                                                    one ->
                                                            new Restitution.Incoming(
                                                                    one.fileName(), one.bytes()))
                                            .toList())
                            .isEmpty();
            Verdict.Standing standing =
                    before ? Verdict.Standing.ALREADY : Verdict.Standing.ACCEPTED;
            return given.stream()
                    .map(
                            one ->
                                    new Arrival(
                                            one.fileName(),
                                            one.label().type(),
                                            (long) one.number(),
                                            standing.code(),
                                            List.of(),
                                            List.of()))
                    .toList();
        } catch (UserProblem refusal) {
            return given.stream()
                    .map(one -> refused(one, one.label().type(), refusal.problem()))
                    .toList();
        }
    }

    private static Arrival refused(Waiting one, String type, Problem problem) {
        return new Arrival(
                one.fileName(),
                type,
                null,
                Verdict.Standing.REJECTED.code(),
                List.of(problem),
                List.of());
    }
}
