package org.sanad.work.review;

import java.time.LocalDate;
import java.util.Optional;
import org.sanad.exchange.BundleHeader;
import org.sanad.exchange.BundleVerifier;
import org.sanad.exchange.Compared;
import org.sanad.exchange.DeclarationBody;
import org.sanad.exchange.Snapshot;
import org.sanad.exchange.Verdict;
import org.sanad.exchange.VerifiedBundle;
import org.sanad.model.SchoolYear;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.model.rule.Baseline;
import org.sanad.model.rule.Findings;
import org.sanad.model.rule.SchoolChecks;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;

/**
 * The checks a school made, made again on what it sent: with the same pack where it is held, at the
 * day the bundle was made, compared with the declarations it names. So both sides find the same.
 */
public final class Judging {
    private final Installation installation;
    private final Session session;
    private final BundleVerifier verifier;

    /** In a session of a desk that receives. */
    public Judging(Installation installation, Session session, BundleVerifier verifier) {
        this.installation = installation;
        this.session = session;
        this.verifier = verifier;
    }

    /** What the checks find in what was proved; empty when it is no declaration. */
    public Optional<Judgement> judge(Verdict verdict) {
        return verdict.bundle().flatMap(this::judge);
    }

    /** What the checks find in a bundle; empty when it is no declaration. */
    Optional<Judgement> judge(VerifiedBundle bundle) {
        if (!(bundle.body() instanceof DeclarationBody declaration)) {
            return Optional.empty();
        }
        BundleHeader header = bundle.header();
        Optional<ProgrammePack> named =
                installation.packs().find(session, header.pack().version(), header.pack().sha256());
        LocalDate made = LocalDate.ofInstant(header.iat(), installation.clock().getZone());
        SchoolYear year = declaration.snapshot().year();
        Compared compared = declaration.compared();
        Optional<Baseline.Past> lastBundle = past(header, compared.lastBundle(), year);
        Optional<Baseline.Past> lastYear = past(header, compared.lastYear(), year.previous());
        Findings findings =
                SchoolChecks.run(
                        declaration.snapshot().data(),
                        named.orElseGet(installation::pack),
                        new Baseline(lastBundle, lastYear),
                        made);
        boolean sameBaseline =
                (compared.lastBundle() == null || lastBundle.isPresent())
                        && (compared.lastYear() == null || lastYear.isPresent());
        return Optional.of(new Judgement(findings, named.isPresent(), sameBaseline));
    }

    /**
     * The very declaration the school says it compared with, whatever came since: found by its
     * digest in what was received, of the same school and of an earlier number.
     */
    private Optional<Baseline.Past> past(
            BundleHeader header, Compared.Past named, SchoolYear year) {
        if (named == null || !named.before(header.epoch(), header.seq())) {
            return Optional.empty();
        }
        return session.intake()
                .find(named.digest())
                .flatMap(entry -> session.intake().file(entry.digest()))
                .flatMap(verifier::reopen)
                .filter(bundle -> isNamed(bundle, header, named))
                .map(bundle -> ((DeclarationBody) bundle.body()).snapshot())
                .filter(snapshot -> snapshot.year().equals(year))
                .map(Snapshot::data)
                .map(Baseline::past);
    }

    private static boolean isNamed(
            VerifiedBundle bundle, BundleHeader header, Compared.Past named) {
        BundleHeader past = bundle.header();
        return bundle.digest().equals(named.digest())
                && past.iss().equals(header.iss())
                && past.epoch() == named.epoch()
                && past.seq() == named.seq();
    }
}
