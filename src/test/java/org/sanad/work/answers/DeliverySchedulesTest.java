package org.sanad.work.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sanad.exchange.AnswerBody.BundleAnswer;
import org.sanad.exchange.BundleCode;
import org.sanad.exchange.BundleHeader;
import org.sanad.model.BundleState;
import org.sanad.store.Decision;
import org.sanad.store.InboxEntry;
import org.sanad.store.OutboxEntry;
import org.sanad.work.answers.ExchangeModel.Computer;
import org.sanad.work.answers.ExchangeModel.SentAnswer;

/**
 * Random schedules of packing, carrying, losing, repeating, reordering, restoring and cloning, with
 * clocks up to fifty years off. More with {@code -Dsanad.schedules=N}.
 */
final class DeliverySchedulesTest {
    private static final int SCHEDULES = Integer.getInteger("sanad.schedules", 10_000);
    private static final int STEPS = 40;
    private static final Set<BundleCode> FORKS =
            EnumSet.of(
                    BundleCode.C05, BundleCode.C06, BundleCode.C07, BundleCode.A03, BundleCode.A04);

    @Test
    void theSchoolsValueIsItsNewestBundleThatArrived() {
        for (int seed = 0; seed < SCHEDULES; seed++) {
            ExchangeModel model = run(seed, seed, false);
            Optional<BundleHeader> newest =
                    model.sent.stream()
                            .filter(one -> model.delivered.contains(ExchangeModel.digest(one)))
                            .max(
                                    Comparator.comparingInt(BundleHeader::epoch)
                                            .thenComparingInt(BundleHeader::seq));
            assertEquals(
                    newest.map(ExchangeModel::digest),
                    model.value().map(Decision::digest),
                    "schedule " + seed);
        }
    }

    @Test
    void everyBundleStandsWhereTheNewestAnswerThatCameBackPutIt() {
        for (int seed = 0; seed < SCHEDULES; seed++) {
            ExchangeModel model = run(seed, seed, false);
            for (OutboxEntry entry : model.computers.get(0).outbox) {
                assertEquals(
                        expected(model, model.computers.get(0), entry),
                        entry.state(),
                        "schedule " + seed + ", bundle " + entry.seq());
            }
        }
    }

    @Test
    void anHonestSchoolIsNeverAlarmedAndOneMoreRoundClosesTheLoop() {
        for (int seed = 0; seed < SCHEDULES; seed++) {
            ExchangeModel model = run(seed, seed, false);
            Set<BundleCode> alarms = EnumSet.copyOf(FORKS);
            alarms.retainAll(model.alarms);
            // an old epoch that comes after a restore was taken waits, and nothing is lost by it
            alarms.remove(BundleCode.C07);
            assertEquals(Set.of(), alarms, "schedule " + seed);
            Computer school = model.computers.get(0);
            BundleHeader last = lastRound(model, school);
            assertEquals(
                    ExchangeModel.digest(last), model.value().map(Decision::digest).orElseThrow());
            assertEquals(BundleState.CLOSED, state(school, last), "schedule " + seed);
        }
    }

    @Test
    void aCloneNeverOverwritesAndShows() {
        int shown = 0;
        for (int seed = 0; seed < SCHEDULES; seed++) {
            ExchangeModel model = run(seed, seed, true);
            model.holders().forEach((number, digests) -> assertEquals(1, digests.size(), number));
            if (model.computers.size() > 1) {
                lastRound(model, model.computers.get(0));
                lastRound(model, model.computers.get(1));
                boolean alarmed = model.alarms.stream().anyMatch(FORKS::contains);
                assertTrue(alarmed, "schedule " + seed);
                shown++;
            }
        }
        assertTrue(shown > SCHEDULES / 10);
    }

    @Test
    void clocksDecideNothing() {
        for (int seed = 0; seed < SCHEDULES; seed++) {
            ExchangeModel one = run(seed, 1_000_003L * seed, true);
            ExchangeModel other = run(seed, 7_000_037L * seed + 1, true);
            assertEquals(told(one), told(other), "schedule " + seed);
        }
    }

    @Test
    void theSchedulesAreWorthTheName() {
        int restored = 0;
        int lost = 0;
        int late = 0;
        for (int seed = 0; seed < 200; seed++) {
            ExchangeModel model = run(seed, seed, false);
            restored += model.computers.get(0).epoch > 1 ? 1 : 0;
            lost += model.delivered.size() < model.sent.size() ? 1 : 0;
            late += model.alarms.contains(BundleCode.C04) ? 1 : 0;
        }
        assertTrue(restored > 20 && lost > 100 && late > 50, restored + " " + lost + " " + late);
        assertFalse(run(1, 1, false).sent.isEmpty());
    }

    private static ExchangeModel run(long seed, long clocks, boolean clones) {
        Random dice = new Random(seed);
        ExchangeModel model = new ExchangeModel(clocks);
        Computer backup = model.computers.get(0).copy();
        for (int step = 0; step < STEPS; step++) {
            Computer computer = model.computers.get(dice.nextInt(model.computers.size()));
            switch (dice.nextInt(16)) {
                case 0, 1, 2, 3 -> model.pack(computer);
                case 4, 5, 6, 7 -> pick(dice, model.sent).ifPresent(model::deliver);
                case 8, 9, 10 -> model.answer();
                case 11, 12, 13 ->
                        pick(dice, model.answers).ifPresent(answer -> model.take(computer, answer));
                case 14 -> {
                    if (clones && model.computers.size() == 1 && dice.nextInt(3) == 0) {
                        model.computers.add(computer.copy());
                    } else {
                        backup = model.computers.get(0).copy();
                    }
                }
                default -> {
                    if (dice.nextInt(2) == 0 && model.computers.size() == 1) {
                        model.computers.set(0, model.restore(backup));
                    }
                }
            }
        }
        return model;
    }

    private static <T> Optional<T> pick(Random dice, List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(dice.nextInt(list.size())));
    }

    private static BundleHeader lastRound(ExchangeModel model, Computer school) {
        BundleHeader last = model.pack(school);
        model.deliver(last);
        model.answer();
        model.take(school, model.answers.get(model.answers.size() - 1));
        return last;
    }

    private static BundleState state(Computer school, BundleHeader header) {
        return school.outbox.stream()
                .filter(one -> one.digest().equals(ExchangeModel.digest(header)))
                .findFirst()
                .orElseThrow()
                .state();
    }

    /** Said once more, without the program's own rules. */
    private static BundleState expected(ExchangeModel model, Computer computer, OutboxEntry entry) {
        BundleState said = said(model, computer, entry);
        boolean open = said != BundleState.CARRIED && said != BundleState.CLOSED;
        boolean followed =
                computer.outbox.stream()
                        .filter(
                                one ->
                                        one.epoch() > entry.epoch()
                                                || (one.epoch() == entry.epoch()
                                                        && one.seq() > entry.seq()))
                        .anyMatch(one -> said(model, computer, one) == BundleState.CLOSED);
        return open && followed ? BundleState.CLOSED : said;
    }

    private static BundleState said(ExchangeModel model, Computer computer, OutboxEntry entry) {
        BundleState said = BundleState.CARRIED;
        for (SentAnswer answer : model.answers) {
            boolean taken =
                    computer.inbox.stream()
                            .map(InboxEntry::digest)
                            .anyMatch(digest -> digest.equals(answer.digest()));
            if (taken) {
                for (BundleAnswer one : answer.body().answers()) {
                    if (one.digest().equals(entry.digest())) {
                        said =
                                switch (one.verdict()) {
                                    case WAITING -> BundleState.RECEIVED;
                                    case ACCEPTED, ARCHIVED -> BundleState.CLOSED;
                                    case PARTLY_REFUSED -> BundleState.PARTLY_REFUSED;
                                    case REFUSED -> BundleState.REFUSED;
                                };
                    }
                }
            }
        }
        return said;
    }

    private static String told(ExchangeModel model) {
        StringBuilder text = new StringBuilder();
        model.decisions.values().forEach(one -> text.append(one.digest()).append(one.verdict()));
        model.value().ifPresent(one -> text.append('=').append(one.digest()));
        for (Computer computer : model.computers) {
            computer.outbox.forEach(one -> text.append(one.seq()).append(one.state()));
        }
        return text.toString();
    }
}
