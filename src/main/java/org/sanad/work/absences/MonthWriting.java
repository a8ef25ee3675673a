package org.sanad.work.absences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sanad.model.MassarCode;
import org.sanad.model.Problem;
import org.sanad.model.attendance.MonthlyAbsence;
import org.sanad.model.pack.Choice;
import org.sanad.store.Session;

/** Rows of one month being taken, within one transaction. */
final class MonthWriting {
    private final Session session;
    private final MonthSheet sheet;
    private final int most;
    private final Map<MassarCode, MonthSheet.Row> byCode = new HashMap<>();
    private final Set<MassarCode> seen = new HashSet<>();
    private final Set<String> reasons = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private int changed;
    private int unchanged;
    private int cleared;

    MonthWriting(Session session, MonthSheet sheet, List<Choice> allowed) {
        this.session = session;
        this.sheet = sheet;
        this.most = sheet.unit().mostIn(sheet.month());
        sheet.rows().forEach(row -> byCode.put(row.code(), row));
        allowed.forEach(choice -> reasons.add(choice.code()));
    }

    /** Whether every row was taken. */
    boolean whole() {
        return problems.isEmpty();
    }

    AbsencesChange change(List<Losing> losing) {
        return new AbsencesChange(changed, unchanged, cleared, losing, problems);
    }

    void take(WantedAbsence wanted) {
        Optional<Problem> problem = problem(wanted);
        if (problem.isPresent()) {
            problems.add(problem.get());
            return;
        }
        MonthSheet.Row was = byCode.get(wanted.code());
        boolean none = wanted.authorised() + wanted.unauthorised() == 0;
        boolean same =
                was.authorised() == wanted.authorised()
                        && was.unauthorised() == wanted.unauthorised()
                        && (none || Objects.equals(was.reason(), wanted.reason()));
        if (same) {
            unchanged++;
        } else if (none) {
            session.attendance().removeAbsence(was.pupil(), sheet.month());
            cleared++;
        } else {
            session.attendance()
                    .save(
                            new MonthlyAbsence(
                                    was.pupil(),
                                    sheet.month(),
                                    wanted.authorised(),
                                    wanted.unauthorised(),
                                    wanted.reason()));
            changed++;
        }
    }

    private Optional<Problem> problem(WantedAbsence wanted) {
        if (!byCode.containsKey(wanted.code())) {
            return told(wanted, "code", "work.absences.unknown-code", wanted.code());
        }
        if (!seen.add(wanted.code())) {
            return told(wanted, "code", "work.absences.code-twice", wanted.code());
        }
        boolean counts =
                MonthlyAbsence.within(wanted.authorised())
                        && MonthlyAbsence.within(wanted.unauthorised());
        if (!counts || wanted.authorised() + wanted.unauthorised() > most) {
            return told(wanted, "unauthorised", "work.absences.too-many", wanted.code(), most);
        }
        return wanted.reason() == null || reasons.contains(wanted.reason())
                ? Optional.empty()
                : told(
                        wanted,
                        "reason",
                        "work.absences.reason-unknown",
                        wanted.code(),
                        wanted.reason());
    }

    private Optional<Problem> told(
            WantedAbsence wanted, String field, String key, Object... arguments) {
        return Optional.of(Problem.of(key, arguments).at(null, wanted.line(), field));
    }
}
