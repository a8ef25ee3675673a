package org.sanad.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sanad.i18n.Messages;
import org.sanad.model.ChildElsewhere;
import org.sanad.model.Gresa;
import org.sanad.model.GuardianRelation;
import org.sanad.model.HouseholdDocument;
import org.sanad.model.UserProblem;
import org.sanad.work.households.HouseholdEdit;
import org.sanad.work.households.Households;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sanad households set CODE}: writes what is known of a child's household. */
@Command(
        name = "set",
        description =
                "write about the household of a child; what is not named stays, what is empty is"
                        + " taken away")
final class HouseholdSet extends HouseholdsCommand.OfHouseholds {
    @Parameters(paramLabel = "CODE", description = "MASSAR code of a child of the household")
    private String child;

    @Option(names = "--guardian", description = "name of the responsible guardian")
    private String name;

    @Option(names = "--latin-name", description = "the same in Latin letters")
    private String latinName;

    @Option(names = "--relation", description = "father, mother or guardian")
    private String relation;

    @Option(names = "--cin", description = "national identity number")
    private String cin;

    @Option(names = "--phone", description = "telephone")
    private String phone;

    @Option(names = "--birth-date", description = "YYYY-MM-DD")
    private LocalDate birthDate;

    @Option(names = "--idcs", description = "civil and social identifier, ten digits")
    private String idcs;

    @Option(names = "--other-guardian", description = "name of the other parent")
    private String otherName;

    @Option(names = "--other-cin", description = "CIN of the other parent")
    private String otherCin;

    @Option(names = "--other-relation", description = "father, mother or guardian")
    private String otherRelation;

    @Option(names = "--douar", description = "where it lives")
    private String douar;

    @Option(names = "--commune", description = "commune it lives in")
    private String commune;

    @Option(names = "--payout", paramLabel = "RIB|counter|unknown", description = "how it is paid")
    private String payout;

    @Option(
            names = "--document",
            paramLabel = "KIND[,NUMBER[,EXPIRES]]",
            description = "a paper of the file; may be repeated")
    private List<String> documents = new ArrayList<>();

    @Option(
            names = "--elsewhere",
            paramLabel = "CODE,GRESA,RANK[,LEVEL]",
            description = "a child in another school; may be repeated")
    private List<String> elsewhere = new ArrayList<>();

    @Option(
            names = "--drop",
            paramLabel = "KIND|CODE|NAME",
            description = "take out a document, a child elsewhere or another guardian")
    private List<String> dropped = new ArrayList<>();

    @Override
    Answer answer(Households households, Messages messages) {
        HouseholdEdit edit =
                new HouseholdEdit(
                        new HouseholdEdit.Person(
                                name, latinName, relation(relation), cin, phone, birthDate, idcs),
                        otherName == null && otherCin == null
                                ? null
                                : new HouseholdEdit.Person(
                                        otherName,
                                        null,
                                        relation(otherRelation),
                                        otherCin,
                                        null,
                                        null,
                                        null),
                        douar,
                        commune,
                        payout,
                        documents.stream().map(HouseholdSet::document).toList(),
                        elsewhere.stream().map(HouseholdSet::elsewhere).toList(),
                        dropped);
        households.set(code(child), edit);
        return standing(households, messages, "cli.households.set");
    }

    private static GuardianRelation relation(String typed) {
        return typed == null
                ? null
                : GuardianRelation.ofCode(typed)
                        .orElseThrow(
                                () -> UserProblem.of("cli.households.relation-unknown", typed));
    }

    private static HouseholdDocument document(String typed) {
        String[] parts = typed.split(",", -1);
        try {
            return new HouseholdDocument(
                    parts[0],
                    parts.length > 1 && !parts[1].isBlank() ? parts[1].strip() : null,
                    null,
                    parts.length > 2 ? LocalDate.parse(parts[2].strip()) : null);
        } catch (DateTimeException e) {
            throw new UserProblem(
                    org.sanad.model.Problem.of("cli.households.document-malformed", typed), e);
        }
    }

    private static ChildElsewhere elsewhere(String typed) {
        String[] parts = typed.split(",", -1);
        if (parts.length < 3 || !parts[2].strip().matches("[1-9][0-9]?")) {
            throw UserProblem.of("cli.households.elsewhere-malformed", typed);
        }
        return new ChildElsewhere(
                code(parts[0]),
                Gresa.parse(parts[1])
                        .orElseThrow(() -> UserProblem.of("cli.pupils.gresa-malformed", parts[1])),
                parts.length > 3 && !parts[3].isBlank() ? parts[3].strip() : null,
                Integer.parseInt(parts[2].strip()));
    }
}
