package org.sanad.work.receive;

import java.time.LocalDate;
import java.util.Optional;
import org.sanad.exchange.BundleHeader;
import org.sanad.exchange.BundleVerifier;
import org.sanad.exchange.DeclarationBody;
import org.sanad.exchange.Snapshot;
import org.sanad.exchange.Verdict;
import org.sanad.exchange.VerifiedBundle;
import org.sanad.model.Gresa;
import org.sanad.model.SchoolYear;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.model.rule.Baseline;
import org.sanad.model.rule.Findings;
import org.sanad.model.rule.SchoolChecks;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;

/**
 * The checks a school made, made again on what it sent: with the same pack where it is held, at the
 * day the bundle was made, compared with what the school sent before. So both sides find the same.
 */
final class Judging {
    private final Installation installation;
    private final Session session;
    private final BundleVerifier verifier;

    Judging(Installation installation, Session session, BundleVerifier verifier) {
        this.installation = installation;
        this.session = session;
        this.verifier = verifier;
    }

    /** What the checks find in a proved declaration; to be asked before it is merged. */
    Optional<Judgement> judge(Verdict verdict) {
        return verdict.bundle().flatMap(this::judge);
    }

    private Optional<Judgement> judge(VerifiedBundle bundle) {
        if (!(bundle.body() instanceof DeclarationBody declaration)) {
            return Optional.empty();
        }
        BundleHeader header = bundle.header();
        Optional<ProgrammePack> named =
                installation.packs().find(session, header.pack().version(), header.pack().sha256());
        LocalDate made = LocalDate.ofInstant(header.iat(), installation.clock().getZone());
        Findings findings =
                SchoolChecks.run(
                        declaration.snapshot().data(),
                        named.orElseGet(installation::pack),
                        baseline(declaration.snapshot(), bundle.digest()),
                        made);
        return Optional.of(new Judgement(findings, named.isPresent()));
    }

    private Baseline baseline(Snapshot snapshot, String digest) {
        Gresa school = snapshot.school().gresa();
        return new Baseline(
                past(school, snapshot.year(), digest),
                past(school, snapshot.year().previous(), digest));
    }

    /** A bundle is not compared with itself. */
    private Optional<Baseline.Past> past(Gresa school, SchoolYear year, String digest) {
        return session.snapshots()
                .find(school, year.campaign())
                .filter(accepted -> !accepted.digest().equals(digest))
                .flatMap(accepted -> session.snapshots().body(school, year.campaign()))
                .flatMap(verifier::reopen)
                .map(bundle -> ((DeclarationBody) bundle.body()).snapshot())
                .map(Snapshot::data)
                .map(Baseline::past);
    }
}
