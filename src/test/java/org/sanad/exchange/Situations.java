package org.sanad.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sanad.exchange.ReceiverKnowledge.CutOff;
import org.sanad.exchange.ReceiverKnowledge.KeyStatus;
import org.sanad.exchange.ReceiverKnowledge.KeyUse;
import org.sanad.exchange.ReceiverKnowledge.PackFacts;
import org.sanad.model.Gresa;
import org.sanad.model.MassarCode;

/** What the receiver knows in each situation named by the index of vectors. */
final class Situations {
    private static final Gresa OTHER = new Gresa("04124Y");

    private Situations() {}

    /** Whoever receives in this situation: a school where it says so, else the directorate. */
    static Verifier<?> verifier(String situation) {
        return situation.startsWith("school")
                ? new SchoolVerifier(SchoolWorld.of(situation))
                : new BundleVerifier(of(situation));
    }

    static KnownWorld of(String situation) {
        KnownWorld world = new KnownWorld();
        switch (situation) {
            case "usual" -> {}
            case "stranger", "newcomer" -> forget(world);
            case "pending" -> status(world, KeyStatus.PENDING, null).active = null;
            case "second-pending" ->
                    world.key(
                            BundleWorkshop.SECOND,
                            BundleWorkshop.SCHOOL,
                            KeyUse.SCHOOL_SIGNING,
                            KeyStatus.PENDING);
            case "revoked" -> status(world, KeyStatus.REVOKED, null);
            case "lost" -> status(world, KeyStatus.LOST, new CutOff(1, 3));
            case "retired" -> status(world, KeyStatus.RETIRED, new CutOff(1, 3));
            case "lost-at-once" -> status(world, KeyStatus.LOST, null);
            case "directorate-key" -> use(world, KeyUse.DIRECTORATE_SIGNING);
            case "sealing-key" -> use(world, KeyUse.SEALING);
            case "other-school" ->
                    world.key(
                            BundleWorkshop.SIGNER, OTHER, KeyUse.SCHOOL_SIGNING, KeyStatus.ACTIVE);
            case "closed" -> world.campaigns.clear();
            case "first-received" -> world.received(BundleWorkshop.declare(3, 1));
            case "third-received" ->
                    world.received(BundleWorkshop.declare(3, 1))
                            .received(BundleWorkshop.declare(4, 3));
            case "restored", "shrunk", "many-before", "few-before" -> history(world, situation);
            case "old-pack" ->
                    world.pack =
                            Optional.of(
                                    new PackFacts(
                                            Set.of("1APG"),
                                            Map.of("BAGS", Set.of("SIZE"), "TAYSSIR", Set.of()),
                                            true));
            case "unknown-pack" -> world.pack = Optional.empty();
            case "no-bags" ->
                    world.pack =
                            Optional.of(
                                    new PackFacts(
                                            Set.of("1APG"), Map.of("TAYSSIR", Set.of()), false));
            case "claimed" -> world.claims.put(new MassarCode("R130000007"), OTHER);
            default -> throw new IllegalArgumentException(situation);
        }
        return world;
    }

    private static void history(KnownWorld world, String situation) {
        switch (situation) {
            case "restored" -> {
                DeclarationBody body = BundleWorkshop.declaration(3);
                world.received(
                        SignedBundle.sign(
                                BundleWorkshop.header(body, 2, 1, null),
                                body,
                                BundleWorkshop.SIGNER));
            }
            case "shrunk" -> {
                world.received(BundleWorkshop.declare(3, 1));
                world.accepted = OptionalInt.of(4);
            }
            case "many-before" -> world.accepted = OptionalInt.of(4);
            default -> world.accepted = OptionalInt.of(2);
        }
    }

    private static void forget(KnownWorld world) {
        world.keys.clear();
        world.active = null;
    }

    private static KnownWorld status(KnownWorld world, KeyStatus status, CutOff cutOff) {
        return world.key(
                BundleWorkshop.SIGNER,
                BundleWorkshop.SCHOOL,
                KeyUse.SCHOOL_SIGNING,
                status,
                BundleWorkshop.CHAIN,
                cutOff);
    }

    private static void use(KnownWorld world, KeyUse use) {
        world.key(BundleWorkshop.SIGNER, null, use, KeyStatus.ACTIVE);
    }
}
