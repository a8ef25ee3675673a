package org.sanad.model.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The kinds of checks the program can make ({@code src/docs/checks.md}). The pack says which are
 * made, how bad each is and with which parameters.
 */
public enum RuleKind {
    /** A pupil lacks a field. */
    PUPIL_FIELD_MISSING(required("field", "gender|birthDate|birthPlace|class")),
    NAME_NOT_SPLIT(),
    /**
     * A pupil's age is not that of his level: whole years at a day of the first calendar year, from
     * {@code min} to {@code max} in the first grade of the cycle and one more in each further
     * grade.
     */
    AGE_AT_LEVEL(
            required("cycle", "PRIMARY|LOWER_SECONDARY|UPPER_SECONDARY"),
            required("min", Forms.NUMBER),
            required("max", Forms.NUMBER),
            optional("on", Forms.DAY)),
    LEVEL_UNKNOWN(),
    CLASS_OF_ANOTHER_LEVEL(),
    CODE_TWICE(),
    /** A class has fewer or more pupils on its list than usual. */
    CLASS_SIZE(optional("min", Forms.NUMBER), optional("max", Forms.NUMBER)),
    PARTICIPANT_NOT_ELIGIBLE(),
    /**
     * Of the school's own data only: a bundle carries no participation of a pupil without a class.
     */
    PARTICIPANT_NOT_PLACED(),
    /** Some take part in a programme that the pack does not know. */
    PROGRAMME_UNKNOWN(),
    /** A participant's file lacks what the programme requires. */
    PARTICIPANT_WITHOUT(required("requirement", "HOUSEHOLD|CIN")),
    /** A further field of a participant is not as the programme asks; one fault or several. */
    BENEFICIARY_FIELD(required("fault", Forms.FAULT + "(\\|" + Forms.FAULT + ")*")),
    /** A household that must show its means has no such paper, or none in force. */
    MEANS_PAPER(required("state", "MISSING|EXPIRED")),
    /**
     * A child whom the rules let take part does not, and nobody decided so, while another child of
     * the household does; only where the rules alone decide.
     */
    SIBLING_NOT_TAKING_PART(),
    CHILD_IN_TWO_HOUSEHOLDS(),
    /** A participant's rank in the household is beyond those the programme counts. */
    HOUSEHOLD_OVER_CAP(),
    /** A participant is counted in the place of a child who left and may be paid elsewhere. */
    PLACE_OF_ONE_WHO_LEFT(),
    CIN_IN_TWO_HOUSEHOLDS(),
    /** A paper of a household is in force no longer. */
    DOCUMENT_EXPIRED(optional("document", Forms.CODE)),
    /** A paper of a household is in force for fewer days than that. */
    DOCUMENT_EXPIRING(required("days", Forms.NUMBER), optional("document", Forms.CODE)),
    /**
     * An identifier has an unusual form, wherever the school's data hold one; or the number of a
     * household's paper, or a further field of beneficiaries, that should be one.
     */
    IDENTIFIER_FORM(
            required("identifier", "MASSAR|GRESA|CIN|IDCS|RIB|CNSS|PHONE|CLASS|SCHOOL_YEAR"),
            optional("document", Forms.CODE),
            optional("field", Forms.CODE)),
    /** A programme has more participants than pupils its rules cover. */
    PARTICIPANTS_OVER_ELIGIBLE(),
    /** The number of pupils, or of participants of a programme, differs by more than a share. */
    VARIATION(
            Forms.AGAINST,
            required("of", "PUPILS|PARTICIPANTS"),
            required("percent", Forms.NUMBER),
            optional("least", Forms.NUMBER)),
    /** Pupils who were not there before, counted by class or in the whole school. */
    PUPILS_NEW(Forms.AGAINST, required("per", "CLASS|SCHOOL")),
    /** Pupils who were there before. */
    PUPILS_GONE(Forms.AGAINST);

    /** Against what is compared, in parameter {@code against}. */
    public static final String LAST_BUNDLE = "LAST_BUNDLE";

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Parameter> parameters;

    RuleKind(Parameter... parameters) {
        this.parameters = List.of(parameters);
    }

    /** The form used in files. */
    public String code() {
        return name();
    }

    /** What the kind takes. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /**
     * Whether it compares with what was sent before or with last year, so that it says something
     * only where that is known.
     */
    public boolean comparative() {
        return parameters.contains(Forms.AGAINST);
    }

    /** Name of a parameter that is unknown, lacking or not of its form; empty when all are fit. */
    public Optional<String> unfit(Map<String, String> values) {
        Set<String> unknown = new TreeSet<>(values.keySet());
        unknown.removeAll(parameters.stream().map(Parameter::name).collect(Collectors.toSet()));
        return unknown.stream()
                .findFirst()
                .or(
                        () ->
                                parameters.stream()
                                        .filter(one -> !one.fits(values.get(one.name())))
                                        .map(Parameter::name)
                                        .findFirst());
    }

    /**
     * A parameter of a kind.
     *
     * @param form regular expression of the whole value
     */
    public record Parameter(String name, boolean required, String form) {
        boolean fits(String value) {
            return value == null ? !required : Pattern.matches(form, value);
        }
    }

    private static Parameter required(String name, String form) {
        return new Parameter(name, true, form);
    }

    private static Parameter optional(String name, String form) {
        return new Parameter(name, false, form);
    }

    /** Forms of values; before the constants in a class of its own, as an enum needs it. */
    private static final class Forms {
        static final String NUMBER = "[0-9]{1,4}";
        static final String CODE = "[A-Z][A-Z0-9_]{0,39}";

        /** Month and day, one that every year has. */
        static final String DAY =
                "((0[13-9]|1[0-2])-(0[1-9]|[12][0-9]|30)|(0[13578]|1[02])-31|02-(0[1-9]|1[0-9]|2[0-8]))";

        static final String FAULT =
                "(MISSING|WRONG_FORM|BELOW|ABOVE|UNKNOWN_CHOICE|EXPIRED|NOT_ASKED|UNKNOWN_FIELD)";
        static final Parameter AGAINST = required("against", "LAST_BUNDLE|LAST_YEAR");

        private Forms() {}
    }
}
