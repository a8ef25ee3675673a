package org.sanad.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanad.i18n.Messages;
import org.sanad.model.MassarCode;
import org.sanad.model.Problem;
import org.sanad.work.benefits.BenefitRow;
import org.sanad.work.benefits.BenefitsChange;
import org.sanad.work.benefits.Confirmation;
import org.sanad.work.benefits.Proposal;
import org.sanad.work.school.SchoolDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sanad benefits}: beneficiaries of a programme. */
@Command(
        name = "benefits",
        description = "beneficiaries of a programme",
        subcommands = {
            BenefitsCommand.Propose.class,
            BenefitsCommand.SetList.class,
            BenefitsCommand.KeepOut.class,
            BenefitsCommand.ListNow.class,
            BenefitsCommand.Confirm.class
        })
final class BenefitsCommand extends CommandGroup {
    /** What the commands share. */
    abstract static class OfProgramme extends SanadCommand {
        @Option(
                names = "--programme",
                required = true,
                paramLabel = "CODE",
                description = "e.g. TAYSSIR")
        private String programme;

        @Override
        final Answer answer(CommonOptions options, Messages messages) {
            try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
                return answer(desk, programme, messages);
            }
        }

        abstract Answer answer(SchoolDesk desk, String code, Messages messages);
    }

    /** {@code sanad benefits propose}: who may take part, by the rules of the pack. */
    @Command(name = "propose", description = "who may take part, by the rules; writes nothing")
    static final class Propose extends OfProgramme {
        @Override
        Answer answer(SchoolDesk desk, String code, Messages messages) {
            Proposal proposal = desk.benefits().propose(code);
            return new Answer()
                    .put("programme", code)
                    .put("schoolYear", proposal.year().label())
                    .put("beneficiaries", rows(proposal.eligible(), messages))
                    .put("ineligible", rows(proposal.ineligible(), messages))
                    .line(
                            messages.get(
                                    "cli.benefits.proposed",
                                    proposal.eligible().size(),
                                    proposal.ineligible().size()));
        }
    }

    /** {@code sanad benefits set}: exactly these pupils take part. */
    @Command(name = "set", description = "exactly these pupils take part")
    static final class SetList extends OfProgramme {
        @Option(
                names = "--pupils",
                required = true,
                paramLabel = "FILE",
                description = "a MASSAR code a line, then ;FIELD=value as needed")
        private Path pupils;

        @Override
        Answer answer(SchoolDesk desk, String code, Messages messages) {
            BenefitsChange change =
                    desk.benefits().setWithFields(code, BeneficiaryFile.read(pupils));
            Map<String, Object> counts = new LinkedHashMap<>();
            counts.put("added", change.added());
            counts.put("removed", change.removed());
            counts.put("unchanged", change.unchanged());
            return new Answer()
                    .put("programme", code)
                    .put("beneficiaries", rows(desk.benefits().list(code), messages))
                    .put("counts", counts)
                    .problems(change.problems(), messages)
                    .line(
                            messages.get(
                                    "cli.benefits.set",
                                    change.added(),
                                    change.removed(),
                                    change.unchanged()));
        }
    }

    /** {@code sanad benefits keep-out}: these pupils do not take part, for a reason. */
    @Command(name = "keep-out", description = "these pupils do not take part, for a reason")
    static final class KeepOut extends OfProgramme {
        @Option(
                names = "--pupils",
                required = true,
                paramLabel = "FILE",
                description = "one MASSAR code a line")
        private Path pupils;

        @Option(
                names = "--reason",
                paramLabel = "CODE",
                description = "of the pack's list NOT_SERVED_REASON, e.g. PAPERS_MISSING")
        private String reason;

        @Option(
                names = "--from",
                paramLabel = "YYYY-MM-DD",
                description = "first day out of those who took part; else today")
        private LocalDate from;

        @Override
        Answer answer(SchoolDesk desk, String code, Messages messages) {
            List<Problem> problems =
                    desk.benefits().keepOutCodes(code, BeneficiaryFile.codes(pupils), reason, from);
            List<BenefitRow> out = desk.benefits().keptOut(code);
            return new Answer()
                    .put("programme", code)
                    .put("keptOut", rows(out, messages))
                    .problems(problems, messages)
                    .line(messages.get("cli.benefits.kept-out", out.size()));
        }
    }

    /** {@code sanad benefits list}: who takes part, and who is kept out. */
    @Command(name = "list", description = "who takes part, and who is kept out and why")
    static final class ListNow extends OfProgramme {
        @Override
        Answer answer(SchoolDesk desk, String code, Messages messages) {
            List<BenefitRow> rows = desk.benefits().list(code);
            Answer answer =
                    new Answer()
                            .put("programme", code)
                            .put("beneficiaries", rows(rows, messages))
                            .put("keptOut", rows(desk.benefits().keptOut(code), messages));
            rows.forEach(
                    row ->
                            answer.line(
                                    String.join(
                                                    "  ",
                                                    row.code().value(),
                                                    row.schoolClass(),
                                                    row.name().whole(),
                                                    fields(row))
                                            .strip()));
            return answer;
        }
    }

    /** {@code sanad benefits confirm}: those of last year take part again. */
    @Command(name = "confirm", description = "those of last year take part again this year")
    static final class Confirm extends OfProgramme {
        @Option(
                names = "--pupils",
                paramLabel = "FILE",
                description = "only these, one MASSAR code a line; else all whom the rules allow")
        private Path pupils;

        @Option(names = "--dry-run", description = "only say who waits")
        private boolean dryRun;

        @Override
        Answer answer(SchoolDesk desk, String code, Messages messages) {
            List<MassarCode> codes = pupils == null ? null : BeneficiaryFile.codes(pupils);
            Confirmation done =
                    dryRun
                            ? desk.confirmations().preview(code, codes)
                            : desk.confirmations().confirm(code, codes);
            return new Answer()
                    .put("programme", code)
                    .put("dryRun", dryRun)
                    .put("confirmed", done.confirmed().stream().map(MassarCode::value).toList())
                    .put("toConfirm", done.waiting().stream().map(MassarCode::value).toList())
                    .problems(done.problems(), messages)
                    .line(
                            messages.get(
                                    dryRun ? "cli.confirm.would" : "cli.confirm.done",
                                    done.confirmed().size(),
                                    done.waiting().size()));
        }
    }

    private static String fields(BenefitRow row) {
        return row.fields().entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining(";"));
    }

    private static List<Map<String, Object>> rows(List<BenefitRow> rows, Messages messages) {
        return rows.stream().map(row -> describe(row, messages)).toList();
    }

    private static Map<String, Object> describe(BenefitRow row, Messages messages) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("code", row.code().value());
        one.put("fullName", row.name().whole());
        one.put("gender", row.gender() == null ? null : row.gender().code());
        one.put("level", row.level());
        one.put("class", row.schoolClass());
        one.put("amount", row.amount());
        one.put("currency", row.currency());
        one.put("unit", row.unit());
        one.put("kit", row.kit());
        one.put("status", row.status() == null ? null : row.status().code());
        one.put("statusReason", row.statusReason());
        one.put("keptOutFrom", row.keptOutFrom() == null ? null : row.keptOutFrom().toString());
        one.put("fields", row.fields());
        List<Map<String, Object>> reasons =
                row.reasons().stream()
                        .map(
                                reason ->
                                        Map.<String, Object>of(
                                                "code",
                                                reason.code(),
                                                "message",
                                                BenefitText.reason(reason, messages)))
                        .toList();
        one.put("reasons", reasons);
        return one;
    }
}
