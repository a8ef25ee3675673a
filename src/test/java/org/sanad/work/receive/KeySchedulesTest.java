package org.sanad.work.receive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanad.model.BundleState;
import org.sanad.model.Progress;
import org.sanad.seal.VerifyingKey;
import org.sanad.work.answers.Arrival;
import org.sanad.work.send.OutboxRow;
import org.sanad.work.send.PackedBundle;

/**
 * Random schedules with real files, keys and statuses: packing, renewing and ending keys, copies
 * with a changed label, loss, repetition and disorder. Whatever happens on the way, once all has
 * arrived and its key is confirmed, the school's value is its newest declaration and every bundle
 * is answered. More with {@code -Dsanad.key-schedules=N}.
 */
final class KeySchedulesTest extends TwoDesks {
    private static final int STEPS = 10;

    private final List<Path> files = new ArrayList<>();
    private final List<String> slips = new ArrayList<>();
    private final List<PackedBundle> declared = new ArrayList<>();

    static List<Integer> schedules() {
        List<Integer> seeds = new ArrayList<>();
        for (int seed = 0; seed < Integer.getInteger("sanad.key-schedules", 2); seed++) {
            seeds.add(seed);
        }
        return seeds;
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void nothingGenuineIsLostWhateverHappensToItsKey(int seed) throws IOException {
        Random dice = new Random(seed);
        declare();
        for (int step = 0; step < STEPS; step++) {
            switch (dice.nextInt(11)) {
                case 0, 1 -> declare();
                case 2 -> renew();
                case 3, 4 -> take(changed(declared.get(dice.nextInt(declared.size()))));
                case 5 -> confirmOne(dice);
                case 6 -> endKey();
                default -> take(files.get(dice.nextInt(files.size())));
            }
        }
        declare();
        // what was lost is brought once more, in the order a stick is read
        Path stick = stick();
        for (Path file : files) {
            // an enrolment not answered comes along each time
            Files.copy(
                    file, stick.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        office.intake().take(List.of(stick), Progress.none());
        confirmAll();
        PackedBundle newest = declared.get(declared.size() - 1);
        assertEquals(newest.seq(), office.board().state().rows().get(0).lastSeq());
        assertEquals(Set.of(), waiting(), "waits for good");
        List<Arrival> came =
                school.arrivals()
                        .take(List.of(answers().get(0).file()), Progress.none())
                        .arrivals();
        assertEquals("accepted", came.get(0).verdict());
        List<Long> open =
                school.sending().outbox().stream()
                        .filter(row -> row.state() != BundleState.CLOSED)
                        .map(OutboxRow::seq)
                        .toList();
        assertEquals(List.of(), open, "never answered");
    }

    private void declare() {
        PackedBundle packed = pack(school);
        if (packed.enrolment() != null) {
            files.add(packed.enrolment());
        }
        files.add(packed.file());
        declared.add(packed);
        slip();
    }

    private void renew() {
        files.add(school.key().renew(stick()).file());
        slip();
    }

    /** A key ends by the officer's hand; what it signed until now is still believed. */
    private void endKey() {
        boolean active =
                office.schoolKeys().list().stream().anyMatch(row -> row.status().equals("ACTIVE"));
        if (active) {
            long last = declared.get(declared.size() - 1).seq();
            KeyEnd.Until until = KeyEnd.Until.place(1, last);
            office.keyEndings().end(GRESA, new KeyEnd(KeyEnd.How.RETIRED, until));
            renew();
        }
    }

    /** The officer types the code of any stamped slip whose key waits. */
    private void confirmOne(Random dice) {
        List<VerifyingKey> waiting = confirmable();
        if (!waiting.isEmpty()) {
            confirm(waiting.get(dice.nextInt(waiting.size())));
        }
    }

    /** All papers are there: the newest key first, then what the earlier ones signed. */
    private void confirmAll() {
        for (List<VerifyingKey> keys = confirmable(); !keys.isEmpty(); keys = confirmable()) {
            confirm(keys.get(keys.size() - 1));
        }
    }

    private void confirm(VerifyingKey key) {
        office.intake().confirm(GRESA, key.verificationCode().text());
    }

    /** Keys with a slip that wait, the oldest first: any of them, or those a confirmed follows. */
    private List<VerifyingKey> confirmable() {
        List<SchoolKeyRow> keys = office.schoolKeys().list();
        boolean inUse = keys.stream().anyMatch(row -> row.status().equals("ACTIVE"));
        Set<String> waiting =
                keys.stream()
                        .filter(row -> row.status().equals("PENDING"))
                        .filter(row -> !inUse || row.followed())
                        .map(SchoolKeyRow::kid)
                        .collect(Collectors.toSet());
        return slips.stream()
                .map(slip -> VerifyingKey.ofJwk(slip).orElseThrow())
                .filter(key -> waiting.contains(key.kid()))
                .toList();
    }

    /** What the slip of the key in use says, be it a new one. */
    private void slip() {
        String jwk = school.sending().publicKeys().signing();
        if (!slips.contains(jwk)) {
            slips.add(jwk);
        }
    }

    private Set<String> waiting() {
        return office.intake().received().stream()
                .filter(row -> row.verdict().equals("quarantined"))
                .map(row -> row.code() + " " + row.fileName())
                .collect(Collectors.toSet());
    }

    private Path changed(PackedBundle packed) throws IOException {
        String text = Files.readString(packed.file());
        String other = text.replaceFirst("\"seq\": *" + packed.seq(), "\"seq\":99");
        assertTrue(!other.equals(text));
        return Files.writeString(stick().resolve("copy.json"), other);
    }
}
