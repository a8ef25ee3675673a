package org.sanad.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.i18n.Messages;
import org.sanad.model.Guardian;
import org.sanad.model.Household;
import org.sanad.model.HouseholdDocument;
import org.sanad.model.MassarCode;
import org.sanad.model.Payout;
import org.sanad.model.UserProblem;
import org.sanad.work.households.ChildRow;
import org.sanad.work.households.HouseholdEdit;
import org.sanad.work.households.HouseholdRow;
import org.sanad.work.households.Households;
import org.sanad.work.school.SchoolDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sanad households}: guardians, their children, their papers. */
@Command(
        name = "households",
        description = "households: guardians, children, papers",
        subcommands = {
            HouseholdsCommand.ListHouseholds.class,
            HouseholdSet.class,
            HouseholdProposalCommands.Propose.class,
            HouseholdProposalCommands.Dismiss.class,
            HouseholdProposalCommands.BringBack.class,
            HouseholdsCommand.Merge.class,
            HouseholdsCommand.Move.class,
            HouseholdsCommand.Split.class,
            HouseholdsCommand.Undo.class
        })
final class HouseholdsCommand extends CommandGroup {
    /** A command over the households of an opened school. */
    abstract static class OfHouseholds extends SanadCommand {
        @Override
        final Answer answer(CommonOptions options, Messages messages) {
            try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
                return answer(desk.households(), messages);
            }
        }

        abstract Answer answer(Households households, Messages messages);

        static MassarCode code(String typed) {
            return MassarCode.parse(typed)
                    .orElseThrow(() -> UserProblem.of("cli.pupils.code-malformed", typed));
        }

        /** What stands now, after a change. */
        static Answer standing(Households households, Messages messages, String key) {
            return new Answer()
                    .put(
                            "households",
                            households.rows().stream().map(row -> describe(row, messages)).toList())
                    .line(messages.get(key));
        }
    }

    /** {@code sanad households list}. */
    @Command(name = "list", description = "every household with its children and papers")
    static final class ListHouseholds extends OfHouseholds {
        @Override
        Answer answer(Households households, Messages messages) {
            List<HouseholdRow> rows = households.rows();
            Answer answer =
                    new Answer()
                            .put(
                                    "households",
                                    rows.stream().map(row -> describe(row, messages)).toList())
                            .put("caps", households.caps());
            for (HouseholdRow row : rows) {
                Guardian guardian = row.household().guardian();
                String name = guardian.name() == null ? "—" : guardian.name();
                answer.line(messages.get("cli.households.one", name, row.children().size()));
            }
            return answer;
        }
    }

    /** {@code sanad households merge CODE CODE}. */
    @Command(name = "merge", description = "make the households of two children one")
    static final class Merge extends OfHouseholds {
        @Parameters(index = "0", paramLabel = "CODE", description = "a child of the one kept")
        private String kept;

        @Parameters(index = "1", paramLabel = "CODE", description = "a child of the other")
        private String gone;

        @Override
        Answer answer(Households households, Messages messages) {
            households.merge(code(kept), code(gone));
            return standing(households, messages, "cli.households.merged");
        }
    }

    /** {@code sanad households move CODE --to CODE}. */
    @Command(name = "move", description = "put a child into the household of another")
    static final class Move extends OfHouseholds {
        @Parameters(paramLabel = "CODE", description = "the child that moves")
        private String child;

        @Option(names = "--to", paramLabel = "CODE", required = true, description = "a child there")
        private String sibling;

        @Override
        Answer answer(Households households, Messages messages) {
            households.move(code(child), code(sibling));
            return standing(households, messages, "cli.households.moved");
        }
    }

    /** {@code sanad households split CODE…}. */
    @Command(name = "split", description = "give children of a household one of their own")
    static final class Split extends OfHouseholds {
        @Parameters(paramLabel = "CODE", arity = "1..*", description = "the children that leave")
        private List<String> children;

        @Option(names = "--guardian", description = "their guardian's name")
        private String guardian;

        @Override
        Answer answer(Households households, Messages messages) {
            households.split(children.stream().map(OfHouseholds::code).toList(), guardian);
            return standing(households, messages, "cli.households.split");
        }
    }

    /** {@code sanad households undo}. */
    @Command(name = "undo", description = "take the last change of households back")
    static final class Undo extends OfHouseholds {
        @Override
        Answer answer(Households households, Messages messages) {
            households.undoLast();
            return standing(households, messages, "cli.households.undone");
        }
    }

    static Map<String, Object> describe(HouseholdRow row, Messages messages) {
        Household household = row.household();
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", household.id().toString());
        one.put("guardian", describe(household.guardian()));
        one.put(
                "otherGuardians",
                household.file().otherGuardians().stream()
                        .map(HouseholdsCommand::describe)
                        .toList());
        one.put("douar", household.douar());
        one.put("commune", household.file().commune());
        one.put("children", row.children().stream().map(HouseholdsCommand::describe).toList());
        one.put("documents", row.documents().stream().map(d -> describe(d, messages)).toList());
        Payout payout = household.file().payout();
        one.put(
                "payout",
                payout == null
                        ? null
                        : payout.atCounter() ? HouseholdEdit.COUNTER : payout.rib().value());
        return one;
    }

    private static Map<String, Object> describe(Guardian guardian) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("name", guardian.name());
        one.put("latinName", guardian.latinName());
        one.put("relation", guardian.relation() == null ? null : guardian.relation().code());
        one.put("cin", guardian.cin());
        one.put("phone", guardian.phone());
        one.put("birthDate", text(guardian.birthDate()));
        one.put("idcs", guardian.idcs());
        return one;
    }

    private static Map<String, Object> describe(ChildRow child) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("rank", child.rank());
        one.put("code", child.code().value());
        one.put("name", child.name());
        one.put("level", child.level());
        one.put("class", child.schoolClass());
        one.put("school", text(child.school()));
        one.put("notCountedIn", child.notCountedIn());
        return one;
    }

    private static Map<String, Object> describe(HouseholdRow.DocumentRow row, Messages messages) {
        HouseholdDocument document = row.document();
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("kind", document.kind());
        one.put("label", row.label() == null ? null : row.label().in(messages.language().code()));
        one.put("number", document.number());
        one.put("issuedOn", text(document.issuedOn()));
        one.put("expiresOn", text(document.expiresOn()));
        one.put("daysLeft", row.daysLeft());
        return one;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
