package org.sanad.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The redo files of a folder of copies: one begins at each copy, and they follow each other. */
final class LaterFiles {
    private static final Pattern NAME = Pattern.compile("SANAD-LATER-([0-9]{6})\\.log");

    private final Path place;

    LaterFiles(Path place) {
        this.place = place;
    }

    /**
     * What came after a state of the database.
     *
     * @param known whether the state is one of those told of
     * @param entries in their order
     * @param until when the last of them was written, by the computer's clock, for information
     * @param cut whether something behind them is there and cannot be used
     */
    record After(boolean known, List<LaterFile.Entry> entries, Instant until, boolean cut) {
        After {
            entries = List.copyOf(entries);
        }

        /**
         * Whether a database in that state has lost what somebody was told is done: one transaction
         * more was on its way when the power went.
         */
        boolean lost() {
            return entries.size() > 1;
        }

        /** How many of them changed something. */
        int operations() {
            return (int) entries.stream().filter(LaterFile.Entry::operation).count();
        }
    }

    /** The file that begins at a copy; it may not be there. */
    Path file(int number) {
        return place.resolve(String.format(Locale.ROOT, "SANAD-LATER-%06d.log", number));
    }

    /** Number of the newest; 0 when there is none. */
    int newest() {
        return names().keySet().stream().max(Comparator.naturalOrder()).orElse(0);
    }

    /** Bytes of the copy the newest begins at; 0 when it is not there. */
    long copied() {
        try {
            Path copy = Backups.copy(place, newest());
            return Files.exists(copy) ? Files.size(copy) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    /** All of them, each as far as it is whole, the oldest first. */
    List<LaterFile> read() {
        List<LaterFile> files = new ArrayList<>();
        names().forEach((number, file) -> files.add(read(file, number)));
        return files;
    }

    /** The newest alone; empty when there is none. */
    List<LaterFile> readNewest() {
        int newest = newest();
        return newest == 0 ? List.of() : List.of(read(file(newest), newest));
    }

    private static LaterFile read(Path file, int number) {
        try {
            return LaterFile.read(file, number);
        } catch (IOException unreadable) {
            return new LaterFile(file, number, List.of(), 0, LaterFile.Ending.BROKEN);
        }
    }

    /**
     * What came after a state, through as many files as follow each other.
     *
     * @param state {@link Database#state}
     */
    After after(String state) {
        return after(read(), state);
    }

    /** The same, of files that were read. */
    static After after(List<LaterFile> files, String state) {
        byte[] reached = HexFormat.of().parseHex(state);
        List<LaterFile.Entry> entries = new ArrayList<>();
        boolean known = false;
        boolean cut = false;
        Instant until = Instant.EPOCH;
        List<LaterFile> left = files;
        for (int i = newest(left, reached); i >= 0; i = newest(left, reached)) {
            LaterFile file = left.get(i);
            int found = file.find(reached);
            left = left.subList(i + 1, left.size());
            List<LaterFile.Entry> more = file.entries().subList(found + 1, file.entries().size());
            known = true;
            cut = file.ending() != LaterFile.Ending.WHOLE;
            entries.addAll(more);
            reached = file.last().state();
            until = more.isEmpty() ? until : written(file.file());
        }
        // of what cannot be read at all nobody knows what it came after
        cut |= left.stream().anyMatch(file -> file.entries().isEmpty());
        return new After(known, entries, until, cut);
    }

    /**
     * Where the newest file is that tells of a state: one begun anew stands above what an older one
     * may say of the same state. -1 when none does.
     */
    private static int newest(List<LaterFile> files, byte[] state) {
        for (int i = files.size() - 1; i >= 0; i--) {
            if (files.get(i).find(state) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static Instant written(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }

    /**
     * The piece of the newest file behind which a database in a state goes on; empty when that file
     * tells of another state, cannot be used, or has no copy any more.
     */
    Optional<LaterFile.Entry> following(List<LaterFile> files, String state) {
        if (files.isEmpty()) {
            return Optional.empty();
        }
        LaterFile newest = files.get(files.size() - 1);
        int found = newest.find(HexFormat.of().parseHex(state));
        boolean follows =
                found >= 0
                        && found >= newest.entries().size() - 2
                        && newest.ending() != LaterFile.Ending.BROKEN
                        && Files.exists(Backups.copy(place, newest.number()));
        return follows ? Optional.of(newest.entries().get(found)) : Optional.empty();
    }

    /**
     * What opened the installation last, as the newest file says. Where that file does not tell
     * all, nobody but the head opens it: somebody may have been removed since.
     */
    Optional<Locked> locks() {
        List<LaterFile> files = read();
        for (int i = files.size() - 1; i >= 0; i--) {
            boolean all = i == files.size() - 1 && files.get(i).ending() == LaterFile.Ending.WHOLE;
            Optional<Locked> told = files.get(i).locks();
            if (told.isPresent()) {
                return all ? told : told.map(Locked::withoutClerks);
            }
        }
        return Optional.empty();
    }

    /** Lets go of those that begin before a copy. */
    void keepFrom(int number) throws IOException {
        for (Map.Entry<Integer, Path> one : names().entrySet()) {
            if (one.getKey() < number) {
                Files.deleteIfExists(one.getValue());
            }
        }
    }

    private Map<Integer, Path> names() {
        Map<Integer, Path> names = new TreeMap<>();
        if (!Files.isDirectory(place)) {
            return names;
        }
        try (Stream<Path> files = Files.list(place)) {
            files.forEach(
                    file -> {
                        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
                        if (name.matches()) {
                            names.put(Integer.parseInt(name.group(1)), file);
                        }
                    });
        } catch (IOException | UncheckedIOException unreadable) {
            // nobody is kept from the data by that; the next copy needs the folder, and says so
            return new TreeMap<>();
        }
        return names;
    }
}
