package org.sanad.model.rule;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.sanad.model.Cin;
import org.sanad.model.ClassCode;
import org.sanad.model.Cnss;
import org.sanad.model.Gresa;
import org.sanad.model.Guardian;
import org.sanad.model.Household;
import org.sanad.model.HouseholdDocument;
import org.sanad.model.Idcs;
import org.sanad.model.MassarCode;
import org.sanad.model.Payout;
import org.sanad.model.Phone;
import org.sanad.model.Rib;
import org.sanad.model.SchoolYear;
import org.sanad.model.pack.DocumentValue;

/**
 * Identifiers of an unusual form; the figure is the identifier as it stands, of people's the end.
 */
final class IdentifierChecks {
    private IdentifierChecks() {}

    static void form(CheckRun run) {
        String identifier = run.parameter("identifier");
        if (run.optional("field").isPresent()) {
            fields(run, identifier, run.parameter("field"));
        } else if (run.optional("document").isPresent()) {
            documents(run, identifier, run.parameter("document"));
        } else {
            everywhere(run, identifier);
        }
    }

    private static boolean usual(String identifier, String value) {
        return switch (identifier) {
            case "MASSAR" -> MassarCode.parse(value).isPresent();
            case "GRESA" -> Gresa.parse(value).isPresent();
            case "CIN" -> Cin.parse(value).filter(Cin::usual).isPresent();
            case "IDCS" -> Idcs.parse(value).isPresent();
            case "RIB" -> Rib.parse(value).isPresent();
            case "CNSS" -> Cnss.parse(value).filter(Cnss::usual).isPresent();
            case "PHONE" -> Phone.parse(value).filter(Phone::usual).isPresent();
            case "CLASS" -> ClassCode.parse(value).isPresent();
            default -> SchoolYear.parse(value).isPresent();
        };
    }

    /** Further fields of beneficiaries; of a document, its number. */
    private static void fields(CheckRun run, String identifier, String field) {
        for (Facts.Taking taking : run.takings()) {
            String value = taking.participation().fields().get(field);
            if (taking.placed() != null && value != null) {
                String number = DocumentValue.parse(value).map(DocumentValue::number).orElse(value);
                run.taking(!usual(identifier, number), taking, field, figure(identifier, number));
            }
        }
    }

    private static void documents(CheckRun run, String identifier, String kind) {
        for (Facts.Home home : run.facts().homes()) {
            home.household().file().documents().stream()
                    .filter(document -> document.kind().equals(kind))
                    .map(HouseholdDocument::number)
                    .filter(number -> number != null && !usual(identifier, number))
                    .forEach(
                            number -> run.home(home, "document", null, figure(identifier, number)));
        }
    }

    private static void everywhere(CheckRun run, String identifier) {
        switch (identifier) {
            case "MASSAR" ->
                    run.facts()
                            .placed()
                            .forEach(
                                    one -> {
                                        String code = one.pupil().code().value();
                                        run.pupil(!usual(identifier, code), one.pupil(), "code");
                                    });
            case "CLASS" -> classes(run);
            case "SCHOOL_YEAR" -> {
                String year = run.facts().data().year().campaign();
                if (!usual(identifier, year)) {
                    run.wholeSchool("year", year);
                }
            }
            case "GRESA" -> {
                if (!usual(identifier, run.school().gresa().value())) {
                    run.wholeSchool("gresa", run.school().gresa());
                }
            }
            default -> households(run, identifier);
        }
    }

    private static void classes(CheckRun run) {
        TreeSet<String> names = new TreeSet<>();
        run.facts().placed().forEach(one -> names.add(one.placement().schoolClass()));
        names.stream()
                .filter(name -> !name.isBlank() && !usual("CLASS", name))
                .forEach(name -> run.schoolClass(name, "class"));
    }

    private static void households(CheckRun run, String identifier) {
        for (Facts.Home home : run.facts().homes()) {
            held(identifier, home.household()).stream()
                    .filter(value -> !usual(identifier, value))
                    .forEach(value -> run.home(home, field(identifier), null, new Hidden(value)));
        }
    }

    /** Codes of pupils, schools, classes and years are told whole: everybody goes by them. */
    private static Object figure(String identifier, String value) {
        return switch (identifier) {
            case "MASSAR", "GRESA", "CLASS", "SCHOOL_YEAR" -> value;
            default -> new Hidden(value);
        };
    }

    private static String field(String identifier) {
        return identifier.toLowerCase(Locale.ROOT);
    }

    /** What a household holds of it. */
    private static List<String> held(String identifier, Household household) {
        Payout payout = household.file().payout();
        return switch (identifier) {
            case "CIN" -> of(household, Guardian::cin);
            case "PHONE" -> of(household, Guardian::phone);
            case "IDCS" -> of(household, Guardian::idcs);
            case "RIB" ->
                    payout == null || payout.atCounter()
                            ? List.of()
                            : List.of(payout.rib().value());
            default -> List.of();
        };
    }

    private static List<String> of(Household household, Function<Guardian, String> part) {
        return household.guardians().stream().map(part).filter(Objects::nonNull).toList();
    }
}
