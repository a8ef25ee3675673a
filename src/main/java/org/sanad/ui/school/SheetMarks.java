package org.sanad.ui.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

    private final Map<Key, BenefitRow> cells = new HashMap<>();
    private final Map<Key, ParticipationStatus> decided = new HashMap<>();
    private final Map<Key, String> reasons = new HashMap<>();
    private final Set<Key> incomplete = new HashSet<>();
    private final Set<Key> lacking = new HashSet<>();
    private final Set<Key> filled = new HashSet<>();
    private final List<UUID> pupils = new ArrayList<>();
    private final Map<String, Counted> counted = new HashMap<>();
    private LocalDate today;

    /**
     * What is counted of a programme until something is decided in it: a tick asks for it many
     * times over, and a large school has twelve thousand cells.
     */
    private record Counted(Counts counts, Set<UUID> undecided, List<UUID> waiting) {}

    /** Takes the sheet as it is stored, and of the checks those about missing papers. */
    void read(ClassSheet sheet, List<Violation> violations, LocalDate day) {
        today = day;
        cells.clear();
        decided.clear();
        reasons.clear();
        incomplete.clear();
        lacking.clear();
        filled.clear();
        pupils.clear();
        counted.clear();
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
        for (Violation violation : violations) {
            if (violation.check().kind() == RuleKind.PARTICIPANT_WITHOUT) {
                incomplete.add(new Key(violation.pupilId(), violation.programme()));
            }
        }
    }

    /** Takes a decision that is committed. */
    void decide(List<UUID> pupils, Programme programme, ParticipationStatus status, String reason) {
        counted.remove(programme.code());
        for (UUID pupil : pupils) {
            Key key = new Key(pupil, programme.code());
            decided.put(key, status);
            reasons.put(key, reason);
            if (status == null) {
                filled.remove(key);
            }
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
        return counted(programme).counts();
    }

    /** Those of last year who wait and whom the rules do not exclude. */
    List<UUID> waiting(Programme programme) {
        return counted(programme).waiting();
    }

    private Counted counted(Programme programme) {
        return counted.computeIfAbsent(programme.code(), code -> count(programme));
    }

    private Counted count(Programme programme) {
        int eligible = 0;
        int enrolled = 0;
        Set<UUID> undecided = new HashSet<>();
        List<UUID> waiting = new ArrayList<>();
        for (UUID pupil : pupils) {
            boolean allowed = eligible(pupil, programme);
            ParticipationStatus status = decision(pupil, programme);
            eligible += allowed ? 1 : 0;
            enrolled += status == ParticipationStatus.ENROLLED ? 1 : 0;
            if (waits(pupil, programme)) {
                undecided.add(pupil);
            }
            if (allowed && status == ParticipationStatus.TO_CONFIRM) {
                waiting.add(pupil);
            }
        }
        Counts counts = new Counts(eligible, enrolled, undecided.size());
        return new Counted(counts, undecided, List.copyOf(waiting));
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
