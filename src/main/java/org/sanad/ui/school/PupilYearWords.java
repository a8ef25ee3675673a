package org.sanad.ui.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sanad.i18n.Isolate;
import org.sanad.model.KeptViolation;
import org.sanad.model.LocalizedText;
import org.sanad.model.Move;
import org.sanad.model.Participation;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.Placement;
import org.sanad.model.PlacementStatus;
import org.sanad.model.need.HandOut;
import org.sanad.model.pack.Choice;
import org.sanad.ui.kit.Texts;
import org.sanad.work.pupils.PupilHistory;

/** A pupil's year at the school, in plain sentences. */
final class PupilYearWords {
    private final Texts texts;
    private final PupilMoves moves;

    PupilYearWords(Texts texts, PupilMoves moves) {
        this.texts = texts;
        this.moves = moves;
    }

    /** The sentences of a year, in the order of reading. */
    List<String> sentences(PupilHistory.Year year) {
        List<String> said = new ArrayList<>();
        if (year.placement() != null) {
            said.add(place(year.placement(), year.site()));
        }
        for (ParticipationStatus status : ParticipationStatus.values()) {
            List<String> programmes =
                    year.participations().stream()
                            .filter(taking -> taking.status() == status)
                            .map(Participation::programme)
                            .map(code -> in(moves.programme(code)))
                            .toList();
            if (!programmes.isEmpty()) {
                said.add(
                        texts.now(
                                "ui.pupils.history.taking." + code(status.code()),
                                texts.listed(programmes)));
            }
        }
        year.moves().forEach(move -> said.add(move(move)));
        received(year.received()).forEach((day, pieces) -> said.add(handed(day, pieces)));
        year.kept().forEach(kept -> said.add(kept(kept)));
        return said;
    }

    private String place(Placement place, String site) {
        String schoolClass = Isolate.leftToRight(place.schoolClass());
        String where =
                site == null || moves.sites().size() < 2
                        ? texts.now("ui.pupils.history.in-class", schoolClass)
                        : texts.now("ui.pupils.history.in-class-on", schoolClass, site);
        return place.status() == PlacementStatus.LISTED
                ? where
                : texts.now(
                        "ui.pupils.history.place",
                        where,
                        texts.now("ui.pupils.state." + code(place.status().code())));
    }

    private String move(Move move) {
        String other = move.school() == null ? move.schoolName() : move.school().value();
        String said =
                texts.now(
                        "ui.pupils.history.move." + code(move.kind().code()),
                        texts.date(move.date()),
                        other);
        return moves.reasons().stream()
                .filter(reason -> reason.code().equals(move.reason()))
                .findFirst()
                .map(reason -> texts.now("ui.pupils.history.why", said, in(reason.label())))
                .orElse(said);
    }

    private static Map<LocalDate, List<HandOut>> received(List<HandOut> handed) {
        Map<LocalDate, List<HandOut>> byDay = new LinkedHashMap<>();
        handed.forEach(one -> byDay.computeIfAbsent(one.date(), day -> new ArrayList<>()).add(one));
        return byDay;
    }

    private String handed(LocalDate day, List<HandOut> pieces) {
        List<String> words = new ArrayList<>();
        for (HandOut piece : pieces) {
            String article = in(moves.article(piece.key().article()));
            words.add(
                    piece.quantity() == 1
                            ? article
                            : texts.now(
                                    "ui.pupils.history.pieces",
                                    article,
                                    Isolate.leftToRight(texts.formats().number(piece.quantity()))));
        }
        return texts.now("ui.pupils.history.received", texts.date(day), texts.listed(words));
    }

    private String kept(KeptViolation kept) {
        String reason =
                moves.keepReasons().stream()
                        .filter(one -> one.code().equals(kept.reason()))
                        .map(Choice::label)
                        .map(this::in)
                        .findFirst()
                        .orElse(kept.reason());
        String why =
                kept.text() == null
                        ? reason
                        : texts.now("ui.pupils.history.why", reason, kept.text());
        return moves.doubt(kept, texts)
                .map(
                        doubt ->
                                texts.now(
                                        "ui.pupils.history.kept",
                                        texts.date(kept.since()),
                                        doubt,
                                        why))
                .orElseGet(
                        () ->
                                texts.now(
                                        "ui.pupils.history.kept-before",
                                        texts.date(kept.since()),
                                        why));
    }

    private static String code(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String in(LocalizedText text) {
        return text.in(texts.language().get().code());
    }
}
