package org.sanad.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.i18n.Messages;
import org.sanad.model.Household;
import org.sanad.model.MassarCode;
import org.sanad.work.households.HouseholdProposal;
import org.sanad.work.households.HouseholdProposals;
import org.sanad.work.households.Households;
import org.sanad.work.school.SchoolDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who may belong to one household: telling it, saying no to it, asking again. */
final class HouseholdProposalCommands {
    private HouseholdProposalCommands() {}

    /** {@code sanad households propose}. */
    @Command(name = "propose", description = "who may belong together, and why; changes nothing")
    static final class Propose extends SanadCommand {
        @Option(names = "--dismissed", description = "what was said no to instead")
        private boolean dismissed;

        @Override
        Answer answer(CommonOptions options, Messages messages) {
            try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
                return dismissed
                        ? told(desk, desk.proposals().dismissed(), messages)
                        : told(desk, desk.proposals().open(), messages);
            }
        }
    }

    /** A decision about the proposal that two children name. */
    abstract static class Decide extends SanadCommand {
        @Parameters(index = "0", paramLabel = "CODE", description = "a child of one household")
        private String one;

        @Parameters(
                index = "1",
                paramLabel = "CODE",
                description = "a child of the other, or the one who has none")
        private String other;

        @Override
        final Answer answer(CommonOptions options, Messages messages) {
            try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
                decide(
                        desk.proposals(),
                        HouseholdsCommand.OfHouseholds.code(one),
                        HouseholdsCommand.OfHouseholds.code(other));
                return told(desk, desk.proposals().open(), messages);
            }
        }

        abstract void decide(HouseholdProposals proposals, MassarCode one, MassarCode other);
    }

    /** {@code sanad households dismiss CODE CODE}. */
    @Command(name = "dismiss", description = "say no to a proposal; it is not made again")
    static final class Dismiss extends Decide {
        @Override
        void decide(HouseholdProposals proposals, MassarCode one, MassarCode other) {
            proposals.dismiss(proposals.about(proposals.open(), one, other));
        }
    }

    /** {@code sanad households bring-back CODE CODE}. */
    @Command(name = "bring-back", description = "let a proposal said no to be made again")
    static final class BringBack extends Decide {
        @Override
        void decide(HouseholdProposals proposals, MassarCode one, MassarCode other) {
            proposals.bringBack(proposals.about(proposals.dismissed(), one, other));
        }
    }

    private static Answer told(
            SchoolDesk desk, List<HouseholdProposal> proposed, Messages messages) {
        Households households = desk.households();
        Map<UUID, MassarCode> codes = households.codes();
        Map<UUID, Household> byId = new LinkedHashMap<>();
        households.rows().forEach(r -> byId.put(r.household().id(), r.household()));
        List<Object> proposals = new ArrayList<>();
        Answer answer = new Answer();
        for (HouseholdProposal proposal : proposed) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("kind", proposal.isMerge() ? "MERGE" : "JOIN");
            one.put("household", brief(byId.get(proposal.household()), codes));
            one.put("other", brief(byId.get(proposal.other()), codes));
            MassarCode child = codes.get(proposal.child());
            one.put("child", child == null ? null : child.value());
            one.put("reasons", reasons(proposal, messages));
            proposals.add(one);
            answer.line(
                    messages.get(
                            proposal.isMerge()
                                    ? "cli.households.merge-proposed"
                                    : "cli.households.join-proposed",
                            first(byId.get(proposal.household()), codes),
                            proposal.isMerge() ? first(byId.get(proposal.other()), codes) : child));
            proposal.grounds()
                    .forEach(
                            ground ->
                                    answer.line(
                                            "  "
                                                    + messages.get(
                                                            ground.reason().messageKey(),
                                                            ground.arguments().toArray())));
        }
        return answer.put("proposals", proposals);
    }

    private static List<Object> reasons(HouseholdProposal proposal, Messages messages) {
        List<Object> reasons = new ArrayList<>();
        for (HouseholdProposal.Ground ground : proposal.grounds()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("code", ground.reason().code());
            one.put("arguments", ground.arguments());
            one.put(
                    "message",
                    messages.plain(ground.reason().messageKey(), ground.arguments().toArray()));
            reasons.add(one);
        }
        return reasons;
    }

    private static Map<String, Object> brief(Household home, Map<UUID, MassarCode> codes) {
        if (home == null) {
            return null;
        }
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", home.id().toString());
        one.put("guardianName", home.guardian().name());
        one.put("children", home.children().stream().map(id -> codes.get(id).value()).toList());
        return one;
    }

    private static MassarCode first(Household home, Map<UUID, MassarCode> codes) {
        return codes.get(home.children().get(0));
    }
}
