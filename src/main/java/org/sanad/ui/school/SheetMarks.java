package org.sanad.ui.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.RuleKind;
import org.sanad.model.rule.FieldFault;
import org.sanad.model.rule.Violation;
import org.sanad.ui.kit.TickMark;
import org.sanad.ui.school.ProgrammesViewModel.Counts;
import org.sanad.ui.school.ProgrammesViewModel.SheetRow;
import org.sanad.ui.school.SheetWriting.Change;
import org.sanad.work.benefits.BeneficiaryForm;
import org.sanad.work.benefits.BenefitRow;
import org.sanad.work.benefits.ClassSheet;

/**
 * What each cell of the class sheet holds: what the rules say, what was decided, what is missing.
 */
final class SheetMarks {
    private record Key(UUID pupil, String programme) {}

    private Map<Key, BenefitRow> cells = new HashMap<>();
    private Map<Key, ParticipationStatus> decided = new HashMap<>();
    private Map<Key, String> reasons = new HashMap<>();
    private Set<Key> incomplete = new HashSet<>();
    private Set<Key> lacking = new HashSet<>();
    private Set<Key> filled = new HashSet<>();
    private List<UUID> pupils = new ArrayList<>();
    private Map<String, Counted> counted = new HashMap<>();
    private LocalDate today;

    /**
     * What is counted of a programme, kept as it is decided: a tick asks for it many times over,
     * and a large school has twelve thousand cells.
     *
     * @param waiting in the order of the sheet
     */
    private record Counted(
            Set<UUID> eligible, Set<UUID> enrolled, Set<UUID> undecided, Set<UUID> waiting) {
        Counted() {
            this(new HashSet<>(), new HashSet<>(), new HashSet<>(), new LinkedHashSet<>());
        }

        static void keep(Set<UUID> set, UUID pupil, boolean within) {
            if (within) {
                set.add(pupil);
            } else {
                set.remove(pupil);
            }
        }
    }

    /**
     * The sheet as it is stored, and of the checks those about missing papers; counted. With its
     * thousands of cells this is work of a job.
     *
     * @param day of this computer
     */
    static SheetMarks of(ClassSheet sheet, List<Violation> violations, LocalDate day) {
        SheetMarks marks = new SheetMarks();
        marks.today = day;
        marks.read(sheet);
        for (Violation violation : violations) {
            if (violation.check().kind() == RuleKind.PARTICIPANT_WITHOUT) {
                marks.incomplete.add(new Key(violation.pupilId(), violation.programme()));
            }
        }
        sheet.programmes().forEach(marks::counted);
        return marks;
    }

    /** Takes what was read in place of what was known; the other must not be used any more. */
    void take(SheetMarks read) {
        today = read.today;
        cells = read.cells;
        decided = read.decided;
        reasons = read.reasons;
        incomplete = read.incomplete;
        lacking = read.lacking;
        filled = read.filled;
        pupils = read.pupils;
        counted = read.counted;
    }

    private void read(ClassSheet sheet) {
        for (ClassSheet.Row row : sheet.rows()) {
            pupils.add(row.pupil());
            row.cells()
                    .forEach(
                            (programme, cell) -> {
                                Key key = new Key(row.pupil(), programme);
                                cells.put(key, cell);
                                decided.put(key, cell.status());
                                reasons.put(key, cell.statusReason());
                                lacks(key, cell.lacksDetails());
                                fills(key, cell.fields());
                            });
        }
    }

    /** Takes a decision that is committed. */
    void decide(List<UUID> pupils, Programme programme, ParticipationStatus status, String reason) {
        Counted counts = counted(programme);
        for (UUID pupil : pupils) {
            Key key = new Key(pupil, programme.code());
            decided.put(key, status);
            reasons.put(key, reason);
            if (status == null) {
                filled.remove(key);
            }
            count(counts, pupil, programme);
        }
    }

    /** Of how many pupils something was filled in that would be lost. */
    int losing(Change change) {
        return change.status() != null
                ? 0
                : (int)
                        change.pupils().stream()
                                .filter(
                                        pupil ->
                                                filled.contains(
                                                        new Key(pupil, change.programme().code())))
                                .filter(pupil -> !outSince(pupil, change.programme()))
                                .count();
    }

    /** Whether the pupil took part before he was kept out: taking that back loses nothing. */
    private boolean outSince(UUID pupil, Programme programme) {
        BenefitRow benefit = benefit(pupil, programme);
        return decision(pupil, programme) == ParticipationStatus.KEPT_OUT
                && benefit != null
                && benefit.keptOutFrom() != null;
    }

    /** The day proposed as the first out; null for one who does not take part. */
    LocalDate firstDayOut(UUID pupil, Programme programme) {
        return enrolled(pupil, programme) ? today : null;
    }

    /** Code of the reason of what was decided, or null. */
    String reason(UUID pupil, Programme programme) {
        return reasons.get(new Key(pupil, programme.code()));
    }

    /** Takes what is written of a participant that is committed. */
    void fill(BeneficiaryForm form) {
        boolean lacks = form.problems().stream().anyMatch(one -> one.fault() == FieldFault.MISSING);
        Key key = new Key(form.pupil(), form.programme());
        lacks(key, lacks);
        fills(key, form.values());
    }

    private void fills(Key key, Map<String, String> values) {
        if (values.isEmpty()) {
            filled.remove(key);
        } else {
            filled.add(key);
        }
    }

    private void lacks(Key key, boolean lacks) {
        if (lacks) {
            lacking.add(key);
        } else {
            lacking.remove(key);
        }
    }

    TickMark mark(UUID pupil, Programme programme) {
        ParticipationStatus status = decision(pupil, programme);
        Key key = new Key(pupil, programme.code());
        if (status == ParticipationStatus.ENROLLED) {
            TickMark whole = incomplete.contains(key) ? TickMark.INCOMPLETE : TickMark.ENROLLED;
            // what can be mended on the spot is said first
            return lacking.contains(key) ? TickMark.LACKING : whole;
        }
        if (status == ParticipationStatus.KEPT_OUT) {
            return TickMark.KEPT_OUT;
        }
        if (status == ParticipationStatus.TO_CONFIRM) {
            return TickMark.TO_CONFIRM;
        }
        return eligible(pupil, programme) ? TickMark.ELIGIBLE : TickMark.OUTSIDE;
    }

    /** Whether the head said something of the pupil; a question from last year is no decision. */
    boolean decided(UUID pupil, Programme programme) {
        ParticipationStatus status = decision(pupil, programme);
        return status != null && status.decided();
    }

    /** Whether the pupil waits for a decision: by the rules alone, or since last year. */
    boolean undecided(UUID pupil, Programme programme) {
        return counted(programme).undecided().contains(pupil);
    }

    private boolean waits(UUID pupil, Programme programme) {
        BenefitRow benefit = benefit(pupil, programme);
        ParticipationStatus status = decision(pupil, programme);
        return eligible(pupil, programme)
                && (status == null ? benefit.byRules() : !status.decided());
    }

    /**
     * What toggling cells together does: all enrolled are taken out; otherwise those the rules
     * allow are enrolled.
     */
    List<Change> toggled(List<SheetRow> chosen, List<Programme> across) {
        boolean remove =
                across.stream()
                        .allMatch(
                                programme ->
                                        pupils(chosen, programme, true).size()
                                                == pupils(chosen, programme).size());
        List<Change> changes = new ArrayList<>();
        for (Programme programme : across) {
            List<UUID> pupils = pupils(chosen, programme, remove);
            if (!pupils.isEmpty()) {
                changes.add(
                        remove
                                ? Change.takeBack(programme, pupils)
                                : Change.enrol(programme, pupils));
            }
        }
        return changes;
    }

    /** Those Space may act on without a question. */
    private List<UUID> pupils(List<SheetRow> chosen, Programme programme) {
        return chosen.stream()
                .map(SheetRow::pupil)
                .filter(pupil -> eligible(pupil, programme) || decided(pupil, programme))
                .toList();
    }

    private List<UUID> pupils(List<SheetRow> chosen, Programme programme, boolean enrolled) {
        return pupils(chosen, programme).stream()
                .filter(pupil -> enrolled(pupil, programme) == enrolled)
                .toList();
    }

    private boolean enrolled(UUID pupil, Programme programme) {
        return decision(pupil, programme) == ParticipationStatus.ENROLLED;
    }

    /** What a programme counts in the whole school. */
    Counts counts(Programme programme) {
        Counted counts = counted(programme);
        return new Counts(
                counts.eligible().size(), counts.enrolled().size(), counts.undecided().size());
    }

    /** Those of last year who wait and whom the rules do not exclude, as they are now. */
    List<UUID> waiting(Programme programme) {
        return List.copyOf(counted(programme).waiting());
    }

    /** How many they are. */
    int waits(Programme programme) {
        return counted(programme).waiting().size();
    }

    private Counted counted(Programme programme) {
        return counted.computeIfAbsent(programme.code(), code -> count(programme));
    }

    private Counted count(Programme programme) {
        Counted counts = new Counted();
        pupils.forEach(pupil -> count(counts, pupil, programme));
        return counts;
    }

    private void count(Counted counts, UUID pupil, Programme programme) {
        boolean allowed = eligible(pupil, programme);
        ParticipationStatus status = decision(pupil, programme);
        Counted.keep(counts.eligible(), pupil, allowed);
        Counted.keep(counts.enrolled(), pupil, status == ParticipationStatus.ENROLLED);
        Counted.keep(counts.undecided(), pupil, waits(pupil, programme));
        Counted.keep(counts.waiting(), pupil, allowed && status == ParticipationStatus.TO_CONFIRM);
    }

    /** Whether the household or the guardian's papers are not known. */
    boolean incomplete(UUID pupil, Programme programme) {
        return incomplete.contains(new Key(pupil, programme.code()));
    }

    /** Whether nothing in the rules excludes the pupil. */
    boolean eligible(UUID pupil, Programme programme) {
        BenefitRow benefit = benefit(pupil, programme);
        return benefit != null
                && benefit.reasons().stream().noneMatch(reason -> reason.reason().excludes());
    }

    /** What was decided or is asked, or null. */
    ParticipationStatus decision(UUID pupil, Programme programme) {
        return decided.get(new Key(pupil, programme.code()));
    }

    /** What the programme gives the pupil and why; null before the sheet is read. */
    BenefitRow benefit(UUID pupil, Programme programme) {
        return cells.get(new Key(pupil, programme.code()));
    }
}
