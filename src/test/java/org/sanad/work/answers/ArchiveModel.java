package org.sanad.work.answers;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sanad.exchange.BundleHeader;
import org.sanad.exchange.ReceiverKnowledge;
import org.sanad.model.Gresa;
import org.sanad.model.MassarCode;

/** A directorate that knows nothing but an archive. */
record ArchiveModel(List<KnownBundle> bundles) implements ReceiverKnowledge {
    @Override
    public String self() {
        return "directorate:04-TEST";
    }

    @Override
    public Optional<OwnKey> ownKey(String kid) {
        return Optional.empty();
    }

    @Override
    public Optional<KnownKey> key(String kid) {
        return Optional.empty();
    }

    @Override
    public Optional<String> activeKey(Gresa school) {
        return Optional.empty();
    }

    @Override
    public boolean knowsSchool(Gresa school) {
        return true;
    }

    @Override
    public boolean campaignOpen(String campaign) {
        return true;
    }

    @Override
    public List<KnownBundle> archive(Gresa school) {
        return bundles;
    }

    @Override
    public OptionalInt acceptedPupils(Gresa school, String campaign) {
        return bundles.isEmpty() ? OptionalInt.empty() : OptionalInt.of(100);
    }

    @Override
    public Optional<PackFacts> pack(BundleHeader.PackReference reference, String campaign) {
        return Optional.empty();
    }

    @Override
    public Optional<Gresa> claimant(MassarCode pupil, String campaign) {
        return Optional.empty();
    }
}
