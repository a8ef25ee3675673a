package org.sanad.work.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.exchange.SentText;
import org.sanad.exchange.TextRules;
import org.sanad.model.KeptViolation;
import org.sanad.model.SchoolData;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.model.rule.Baseline;
import org.sanad.model.rule.Findings;
import org.sanad.model.rule.SchoolChecks;
import org.sanad.model.rule.Violation;

/**
 * Doubts kept while the checks still looked at texts as stored. Checks now look at them as a bundle
 * carries them, so their figures may read otherwise: what was kept of the one is kept of the other.
 */
final class KeptRows {
    private KeptRows() {}

    /** The checks over data as a bundle carries them, with all doubts that are kept. */
    static Findings judge(SchoolData data, ProgrammePack pack, Baseline baseline, LocalDate day) {
        SchoolData sent = SentText.of(data);
        List<KeptViolation> kept = new ArrayList<>();
        carried(data, sent, pack, baseline, day).forEach((old, now) -> kept.add(now));
        kept.addAll(data.kept());
        return SchoolChecks.run(with(sent, kept), pack, baseline, day);
    }

    /** Rows of the old kind with what is to stand in their place; mostly none. */
    static Map<KeptViolation, KeptViolation> carried(
            SchoolData data,
            SchoolData sent,
            ProgrammePack pack,
            Baseline baseline,
            LocalDate day) {
        Map<KeptViolation, KeptViolation> carried = new LinkedHashMap<>();
        if (data.kept().isEmpty() || data.equals(sent)) {
            return carried;
        }
        List<Violation> now = SchoolChecks.run(with(sent, List.of()), pack, baseline, day).open();
        for (Findings.Kept old : SchoolChecks.run(data, pack, baseline, day).kept()) {
            now.stream()
                    .filter(one -> reads(old.violation(), one))
                    .map(one -> one.kept(old.by().reason(), old.by().text(), old.by().since()))
                    .filter(one -> !one.sameViolation(old.by()))
                    .findFirst()
                    .ifPresent(one -> carried.put(old.by(), one));
        }
        return carried;
    }

    /** Whether a violation is another one once its texts are cleaned. */
    private static boolean reads(Violation stored, Violation sent) {
        return stored.id().equals(sent.id())
                && stored.subject().kind() == sent.subject().kind()
                && TextRules.clean(stored.subject().key()).equals(sent.subject().key())
                && stored.field().equals(sent.field())
                && stored.arguments().stream()
                        .map(TextRules::clean)
                        .toList()
                        .equals(sent.arguments());
    }

    private static SchoolData with(SchoolData data, List<KeptViolation> kept) {
        return new SchoolData(
                data.school(),
                data.sites(),
                data.year(),
                data.pupils(),
                data.placements(),
                data.households(),
                data.participations(),
                kept);
    }
}
