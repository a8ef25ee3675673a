package org.sanad.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.i18n.Messages;
import org.sanad.model.Gender;
import org.sanad.model.Gresa;
import org.sanad.model.MassarCode;
import org.sanad.model.Move;
import org.sanad.model.Participation;
import org.sanad.model.PersonName;
import org.sanad.model.UserProblem;
import org.sanad.work.pupils.MoveRequest;
import org.sanad.work.pupils.Newcomer;
import org.sanad.work.pupils.PupilHistory;
import org.sanad.work.school.SchoolDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Pupils who come and go: the moving commands of {@code sanad pupils}. */
final class MoveCommands {
    private MoveCommands() {}

    /** A command about one pupil. */
    abstract static class OfPupil extends SanadCommand {
        @Option(names = "--code", required = true, description = "MASSAR code")
        private String code;

        final MassarCode code() {
            return MassarCode.parse(code)
                    .orElseThrow(() -> UserProblem.of("cli.pupils.code-malformed", code));
        }

        @Override
        final Answer answer(CommonOptions options, Messages messages) {
            try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
                return answer(desk, messages);
            }
        }

        abstract Answer answer(SchoolDesk desk, Messages messages);
    }

    /** What coming and going share. */
    abstract static class OfMove extends OfPupil {
        @Option(names = "--date", required = true, description = "first or last day, YYYY-MM-DD")
        private LocalDate date;

        @Option(names = "--reason", description = "code of the list of reasons")
        private String reason;

        @Option(names = "--note", description = "own words; they do not leave the school")
        private String note;

        final MoveRequest request(String gresa, String schoolName) {
            Gresa school =
                    gresa == null
                            ? null
                            : Gresa.parse(gresa)
                                    .orElseThrow(
                                            () ->
                                                    UserProblem.of(
                                                            "cli.pupils.gresa-malformed", gresa));
            return new MoveRequest(code(), date, school, schoolName, reason, note);
        }

        final Answer told(Move move, String key, Messages messages) {
            return new Answer()
                    .put("code", code().value())
                    .put("move", describe(move))
                    .line(messages.get(key, code(), move.date()));
        }
    }

    /** {@code sanad pupils depart}. */
    @Command(name = "depart", description = "a pupil leaves during the year; kept, never deleted")
    static final class Depart extends OfMove {
        @Option(names = "--to", paramLabel = "GRESA", description = "the school gone to")
        private String to;

        @Option(names = "--to-name", description = "its name, when its code is not known")
        private String toName;

        @Override
        Answer answer(SchoolDesk desk, Messages messages) {
            Move move = desk.moves().depart(request(to, toName));
            return told(move, "cli.pupils.departed", messages);
        }
    }

    /** {@code sanad pupils arrive}. */
    @Command(name = "arrive", description = "a pupil comes, for the first time or again")
    static final class Arrive extends OfMove {
        @Option(names = "--from", paramLabel = "GRESA", description = "the school left")
        private String from;

        @Option(names = "--from-name", description = "its name, when its code is not known")
        private String fromName;

        @Option(names = "--level", description = "MASSAR code; else where the pupil was this year")
        private String level;

        @Option(names = "--class", description = "class; else where the pupil was this year")
        private String schoolClass;

        @Option(names = "--family-name", description = "of a pupil never seen here")
        private String family;

        @Option(names = "--first-name", description = "of a pupil never seen here")
        private String first;

        @Option(names = "--gender", paramLabel = "M|F", description = "of a pupil never seen here")
        private String gender;

        @Option(names = "--birth-date", description = "of a pupil never seen here, YYYY-MM-DD")
        private LocalDate birthDate;

        @Override
        Answer answer(SchoolDesk desk, Messages messages) {
            boolean named = family != null && first != null;
            Newcomer newcomer =
                    new Newcomer(
                            level,
                            schoolClass,
                            named ? PersonName.of(family.strip(), first.strip()) : null,
                            gender == null ? null : Gender.ofCode(gender).orElseThrow(this::gender),
                            birthDate);
            Move move = desk.moves().arrive(request(from, fromName), newcomer);
            return told(move, "cli.pupils.arrived", messages);
        }

        private UserProblem gender() {
            return UserProblem.of("cli.pupils.gender-unknown", gender);
        }
    }

    /** {@code sanad pupils undo}. */
    @Command(name = "undo", description = "take the last arrival or departure back")
    static final class Undo extends SanadCommand {
        @Override
        Answer answer(CommonOptions options, Messages messages) {
            try (SchoolDesk desk = SchoolDesk.open(options.data(), options.password())) {
                desk.moves().undoLast();
                return new Answer().put("undone", true).line(messages.get("cli.pupils.undone"));
            }
        }
    }

    /** {@code sanad pupils history}. */
    @Command(name = "history", description = "a pupil's years, classes, programmes and moves")
    static final class History extends OfPupil {
        @Override
        Answer answer(SchoolDesk desk, Messages messages) {
            PupilHistory history = desk.moves().history(code());
            Answer answer =
                    new Answer()
                            .put("code", history.pupil().code().value())
                            .put("fullName", history.pupil().name().whole())
                            .put("years", history.years().stream().map(History::year).toList());
            for (PupilHistory.Year year : history.years()) {
                List<String> words = new ArrayList<>();
                words.add(year.year().label());
                if (year.placement() != null) {
                    words.add(year.placement().schoolClass());
                    words.add(year.placement().status().code());
                }
                year.participations()
                        .forEach(one -> words.add(one.programme() + "=" + one.status().code()));
                year.moves().forEach(move -> words.add(move.kind().code() + " " + move.date()));
                answer.line(String.join("  ", words));
            }
            return answer;
        }

        private static Map<String, Object> year(PupilHistory.Year year) {
            Map<String, Object> one = new LinkedHashMap<>();
            boolean placed = year.placement() != null;
            one.put("schoolYear", year.year().label());
            one.put("level", placed ? year.placement().level() : null);
            one.put("class", placed ? year.placement().schoolClass() : null);
            one.put("site", year.site());
            one.put("status", placed ? year.placement().status().code() : null);
            one.put(
                    "programmes",
                    year.participations().stream().map(History::participation).toList());
            one.put("moves", year.moves().stream().map(MoveCommands::describe).toList());
            return one;
        }

        private static Map<String, Object> participation(Participation taking) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("programme", taking.programme());
            one.put("status", taking.status().code());
            one.put("reason", taking.reason());
            return one;
        }
    }

    private static Map<String, Object> describe(Move move) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("kind", move.kind().code());
        one.put("date", move.date().toString());
        one.put("school", move.school() == null ? null : move.school().value());
        one.put("schoolName", move.schoolName());
        one.put("reason", move.reason());
        one.put("note", move.note());
        return one;
    }
}
