package org.sanad.ui.school;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Texts;
import org.sanad.work.doubles.PossibleDouble;
import org.sanad.work.households.HouseholdProposal;

/** The reasons of a proposal, one beneath the other: a tick for what speaks for it. */
final class DoubleReasons {
    private static final Pattern DATE = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-[0-3]\\d");

    private DoubleReasons() {}

    /** Why two records may be one child, and what speaks against it. */
    static VBox of(Texts texts, PossibleDouble pair) {
        VBox lines = new VBox(2);
        pair.reasons()
                .forEach(
                        reason ->
                                lines.getChildren()
                                        .add(
                                                line(
                                                        texts,
                                                        reason.speaksFor(),
                                                        reason.messageKey(),
                                                        arguments(reason.arguments()))));
        return lines;
    }

    /** Dates come as data, year first; they are written as people here write them. */
    private static Object[] arguments(List<String> given) {
        return given.stream()
                .map(one -> DATE.matcher(one).matches() ? (Object) LocalDate.parse(one) : one)
                .toArray();
    }

    /** Why children may belong to one household. */
    static VBox of(Texts texts, HouseholdProposal proposal) {
        VBox lines = new VBox(2);
        proposal.grounds()
                .forEach(
                        ground ->
                                lines.getChildren()
                                        .add(
                                                line(
                                                        texts,
                                                        true,
                                                        ground.reason().messageKey(),
                                                        ground.arguments().toArray())));
        return lines;
    }

    private static HBox line(Texts texts, boolean speaksFor, String key, Object... arguments) {
        Label mark = new Label();
        mark.setGraphic((speaksFor ? Icon.TICK : Icon.CLOSE).node());
        mark.getStyleClass()
                .add(speaksFor ? Meaning.DONE.styleClass() : Meaning.NEUTRAL.styleClass());
        mark.accessibleTextProperty()
                .bind(
                        texts.text(
                                speaksFor
                                        ? "ui.households.speaks-for"
                                        : "ui.households.speaks-against"));
        mark.setMinWidth(Region.USE_PREF_SIZE);
        Paragraph words = new Paragraph(texts.text(key, arguments), "small");
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(8, mark, words);
    }
}
