package org.sanad.match;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Judges whether two records are one child: each thing known of both adds or takes off evidence
 * (the weights stand at {@link MatchReason}), what is unknown on one side says nothing. The method
 * is Fellegi and Sunter's, "A Theory for Record Linkage" (1969), with weights set by hand.
 */
public final class Matcher {
    /** Beyond two, a further word that agrees adds little: فاطمة الزهراء is as common as فاطمة. */
    private static final double FURTHER_WORD = 0.5;

    private static final double MOST_FURTHER = 1;

    private static final double SLIP =
            MatchReason.NAME_CLOSE.bits() - MatchReason.NAME_EQUAL.bits();

    /** A name of one word only: the first name or the family name. */
    private static final double ONE_WORD = 3;

    /**
     * CIN, phone and name are of one guardian: together they prove little more than two of them.
     */
    private static final double MOST_OF_GUARDIAN = 8;

    private Matcher() {}

    /** The score of two people. */
    public static MatchScore score(Person one, Person other) {
        return score(Profile.of(one), Profile.of(other));
    }

    static MatchScore score(Profile one, Profile other) {
        return MatchScore.of(grounds(name(Name.align(one.name(), other.name())), one, other));
    }

    /**
     * Whether two people can reach the warning at all: a cheap look before the names are laid side
     * by side, never false when {@link #score} would warn.
     */
    static boolean mayWarn(Person one, Person other) {
        MatchReason birth = birth(one.birth(), other.birth());
        double most = MatchScore.CHANCE + MatchReason.NAME_EQUAL.bits() + MOST_FURTHER;
        most += MatchReason.PLACE_EQUAL.bits() + (birth == null ? 0 : birth.bits());
        most += isGenderUnlike(one, other) ? MatchReason.GENDER_DIFFERENT.bits() : 0;
        double guardian =
                one.guardianName() == null || other.guardianName() == null
                        ? 0
                        : MatchReason.GUARDIAN_NAME_EQUAL.bits();
        if (isEqual(one.guardianCin(), other.guardianCin())) {
            guardian += MatchReason.GUARDIAN_CIN_EQUAL.bits();
        }
        if (isEqual(one.guardianPhone(), other.guardianPhone())) {
            guardian += MatchReason.GUARDIAN_PHONE_EQUAL.bits();
        }
        most += Math.min(guardian, MOST_OF_GUARDIAN);
        return most >= 0;
    }

    private static boolean isEqual(String one, String other) {
        return one != null && one.equals(other);
    }

    private static boolean isGenderUnlike(Person one, Person other) {
        return one.gender() != null && other.gender() != null && one.gender() != other.gender();
    }

    /**
     * The grounds when the names allow one child; empty when they do not, which nothing outweighs:
     * most pairs looked at are brothers, and are done with here.
     */
    static List<MatchGround> groundsOfOneName(Profile one, Profile other) {
        MatchGround name = name(Name.align(one.name(), other.name()));
        return name.reason() == MatchReason.NAME_DIFFERENT ? List.of() : grounds(name, one, other);
    }

    private static List<MatchGround> grounds(MatchGround name, Profile one, Profile other) {
        List<MatchGround> grounds = new ArrayList<>();
        grounds.add(name);
        MatchReason birth = birth(one.person().birth(), other.person().birth());
        if (birth != null) {
            grounds.add(
                    MatchGround.of(
                            birth, one.person().birth().iso(), other.person().birth().iso()));
        }
        if (isGenderUnlike(one.person(), other.person())) {
            grounds.add(MatchGround.of(MatchReason.GENDER_DIFFERENT));
        }
        guardian(one, other, grounds);
        place(one.place(), other.place(), grounds);
        return grounds;
    }

    private static MatchGround name(Name.Alignment names) {
        int found = names.same() + names.close();
        boolean bothLeft = names.leftOfOne() > 0 && names.leftOfOther() > 0;
        if (bothLeft || found == 0) {
            return MatchGround.of(MatchReason.NAME_DIFFERENT);
        }
        int left = names.leftOfOne() + names.leftOfOther();
        double further = Math.min(MOST_FURTHER, Math.max(0, found - 2) * FURTHER_WORD);
        double slips = names.close() * SLIP;
        if (found == 1) {
            return weighed(MatchReason.NAME_PART, ONE_WORD + slips);
        }
        if (left > 0) {
            return weighed(
                    MatchReason.NAME_PART,
                    MatchReason.NAME_PART.bits() + further + slips + 1 - left);
        }
        MatchReason reason =
                names.close() > 0
                        ? MatchReason.NAME_CLOSE
                        : names.isMoved() ? MatchReason.NAME_SWAPPED : MatchReason.NAME_EQUAL;
        return weighed(reason, MatchReason.NAME_EQUAL.bits() + further + slips);
    }

    private static MatchGround weighed(MatchReason reason, double bits) {
        return new MatchGround(reason, List.of(), bits);
    }

    private static MatchReason birth(BirthDate one, BirthDate other) {
        return switch (BirthDate.compare(one, other)) {
            case EQUAL -> MatchReason.BIRTH_EQUAL;
            case EQUAL_FIRST_OF_JANUARY -> MatchReason.BIRTH_FIRST_OF_JANUARY;
            case DAY_AND_MONTH_SWAPPED -> MatchReason.BIRTH_SWAPPED;
            case ONE_DIGIT -> MatchReason.BIRTH_ONE_DIGIT;
            case YEAR_ONLY -> MatchReason.BIRTH_YEAR;
            case DIFFERENT -> MatchReason.BIRTH_DIFFERENT;
            case UNKNOWN -> null;
        };
    }

    private static void guardian(Profile one, Profile other, List<MatchGround> grounds) {
        List<MatchGround> agree = new ArrayList<>();
        String cin = one.person().guardianCin();
        String phone = one.person().guardianPhone();
        boolean cinKnown = cin != null && other.person().guardianCin() != null;
        boolean sameCin = cinKnown && cin.equals(other.person().guardianCin());
        if (sameCin) {
            agree.add(MatchGround.of(MatchReason.GUARDIAN_CIN_EQUAL, cin));
        }
        boolean samePhone = phone != null && phone.equals(other.person().guardianPhone());
        if (samePhone) {
            agree.add(MatchGround.of(MatchReason.GUARDIAN_PHONE_EQUAL, phone));
        }
        Kinship names = Kinship.of(one, other);
        if (names == Kinship.SAME) {
            agree.add(MatchGround.of(MatchReason.GUARDIAN_NAME_EQUAL));
        }
        double most = MOST_OF_GUARDIAN;
        for (MatchGround ground : agree) {
            double bits = Math.min(most, ground.bits());
            most -= bits;
            grounds.add(new MatchGround(ground.reason(), ground.arguments(), bits));
        }
        if (sameCin) {
            return;
        }
        if (names == Kinship.TWO_FATHERS) {
            grounds.add(MatchGround.of(MatchReason.GUARDIAN_DIFFERENT));
        } else if (names == Kinship.OTHER) {
            grounds.add(MatchGround.of(MatchReason.GUARDIAN_OTHER_PARENT));
        } else if (cinKnown && !isSlip(cin, other.person().guardianCin()) && !samePhone) {
            grounds.add(MatchGround.of(MatchReason.GUARDIAN_CIN_DIFFERENT));
        }
    }

    /** One letter or digit another. */
    private static boolean isSlip(String one, String other) {
        long unlike =
                IntStream.range(0, Math.min(one.length(), other.length()))
                        .filter(i -> one.charAt(i) != other.charAt(i))
                        .count();
        return one.length() == other.length() && unlike == 1;
    }

    private static void place(Name one, Name other, List<MatchGround> grounds) {
        if (one == null || other == null || one.words().isEmpty() || other.words().isEmpty()) {
            return;
        }
        Name.Alignment places = Name.align(one, other);
        boolean agree = places.leftOfOne() == 0 || places.leftOfOther() == 0;
        grounds.add(MatchGround.of(agree ? MatchReason.PLACE_EQUAL : MatchReason.PLACE_DIFFERENT));
    }

    /** What the names of two guardians say. */
    private enum Kinship {
        SAME,
        /** Both bear the child's family name, and they are two men. */
        TWO_FATHERS,
        OTHER,
        UNKNOWN;

        static Kinship of(Profile one, Profile other) {
            Name mine = one.guardian();
            Name theirs = other.guardian();
            if (mine == null
                    || theirs == null
                    || mine.words().isEmpty()
                    || theirs.words().isEmpty()) {
                return UNKNOWN;
            }
            Name.Alignment names = Name.align(mine, theirs);
            if (names.leftOfOne() == 0 || names.leftOfOther() == 0) {
                return SAME;
            }
            boolean fathers =
                    mine.sharesFamilyOf(one.name()) && theirs.sharesFamilyOf(other.name());
            return fathers ? TWO_FATHERS : OTHER;
        }
    }
}
