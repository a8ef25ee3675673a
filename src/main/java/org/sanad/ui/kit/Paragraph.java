package org.sanad.ui.kit;

import java.util.regex.Pattern;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.sanad.i18n.Isolate;

/**
 * A sentence that may take several lines. Use it wherever Arabic may wrap: JavaFX 21 on Linux does
 * not divide a right-to-left run between lines (a wrapped {@code Label} or {@code Text} draws the
 * whole run on its first line and loses the beginning); one node for each word draws rightly.
 */
public final class Paragraph extends TextFlow {
    private final StringProperty text = new SimpleStringProperty("");

    /** Whether its lines stand as for another width than its own. */
    private boolean moved;

    /** LEFT-TO-RIGHT MARK and RIGHT-TO-LEFT MARK (UAX #9). */
    private static final String LRM = "\u200E";

    private static final String RLM = "\u200F";

    /** A word without digits or signs, but for the punctuation that may end it. */
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]+[.:,;،؛]?");

    /** Where a quotation mark or a bracket begins or ends what was filled in. */
    private static final Pattern EDGE =
            Pattern.compile("\\u2068+(?=[«»()\\[\\]])|(?<=[«»()\\[\\]])\\u2069+");

    /** Apostrophe of an elision, as in "d’élèves". */
    private static final Pattern ELISION =
            Pattern.compile("(?<=\\p{L})’(?=[\\p{L}\\u2066-\\u2068])");

    /** A sentence that stays as it is. */
    public Paragraph(String sentence, String... styleClasses) {
        this(new SimpleStringProperty(sentence), styleClasses);
    }

    /** A sentence that follows the language. */
    public Paragraph(ObservableValue<String> sentence, String... styleClasses) {
        getStyleClass().add("paragraph");
        getStyleClass().addAll(styleClasses);
        setMaxHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(text);
        text.addListener((o, before, now) -> draw(now));
        widthProperty().addListener(o -> placeAgain());
        effectiveNodeOrientationProperty().addListener(o -> draw(text.get()));
        text.bind(sentence);
        draw(text.get());
    }

    /** What it says now. */
    public String text() {
        return text.get();
    }

    /**
     * JavaFX 21 thinks that lines aligned at the start stand at x 0 and keeps them when only the
     * width changes; in a right-to-left flow they then hang on the former width, or on one it was
     * measured for in between. Another alignment for a moment makes it place them anew.
     */
    private void placeAgain() {
        TextAlignment wanted = getTextAlignment();
        setTextAlignment(
                wanted == TextAlignment.CENTER ? TextAlignment.LEFT : TextAlignment.CENTER);
        setTextAlignment(wanted);
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = super.computePrefHeight(width);
        if (width >= 0 && width != getWidth()) {
            moved = true;
            setNeedsLayout(true);
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        if (moved) {
            moved = false;
            placeAgain();
        }
        super.layoutChildren();
    }

    private void draw(String sentence) {
        getChildren().clear();
        if (sentence == null || sentence.isEmpty()) {
            return;
        }
        String[] words = unbroken(sentence).split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            String written = balanced(words[i]);
            String begun = i == 0 ? direction() + written : written;
            Text word = new Text(i < words.length - 1 ? begun + " " : begun);
            word.getStyleClass().add("text");
            getChildren().add(word);
        }
    }

    /**
     * Java ends a line after U+2019, between "d’" and "élèves"; not after U+02BC, a letter (Lm)
     * that looks the same.
     */
    private static String unbroken(String sentence) {
        return ELISION.matcher(sentence).replaceAll("ʼ");
    }

    /**
     * JavaFX takes the direction of a paragraph from its first letter; a French sentence that
     * begins with an Arabic name would be turned round. A mark at the start says the direction.
     */
    private String direction() {
        boolean rightToLeft = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        return rightToLeft ? RLM : LRM;
    }

    /**
     * A name of several words begins its isolate in one word and ends it in another; JavaFX 21
     * loses the space after an isolate left open at the end of a node. Each word is a run of its
     * own here, so the name keeps its order without. Nor does a word of letters alone need one:
     * after it the space would be shown before the word; nor one whose letters all run with the
     * paragraph, whose quotation marks JavaFX 21 would put at the wrong end; of one whose letters
     * all run against it the marks say on which side a quotation mark stands.
     */
    private String balanced(String word) {
        long opened = word.chars().filter(c -> c == '\u2068').count();
        long closed = word.chars().filter(c -> c == '\u2069').count();
        boolean leftToRight = word.indexOf('\u2066') >= 0;
        if (leftToRight) {
            return word;
        }
        String bare = Isolate.strip(word);
        boolean lettersAlone = LETTERS.matcher(bare).matches();
        boolean rightToLeft = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        if (opened == closed && !lettersAlone && !runs(bare, rightToLeft)) {
            return word;
        }
        boolean against = opened != closed && runs(bare, !rightToLeft);
        return against
                ? Isolate.strip(EDGE.matcher(word).replaceAll(rightToLeft ? LRM : RLM))
                : bare;
    }

    private static boolean runs(String word, boolean rightToLeft) {
        return word.codePoints()
                .filter(Character::isLetterOrDigit)
                .allMatch(c -> Character.isLetter(c) && isRightToLeft(c) == rightToLeft);
    }

    private static boolean isRightToLeft(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
