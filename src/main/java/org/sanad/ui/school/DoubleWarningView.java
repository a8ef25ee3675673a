package org.sanad.ui.school;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Texts;
import org.sanad.work.doubles.PossibleDouble;

/** Who else the pupil being typed may be, with the reasons; takes no room when there is nobody. */
final class DoubleWarningView extends VBox {
    /** The likeliest are enough to look. */
    private static final int SHOWN = 2;

    private final Texts texts;
    private final DoubleWarning warning;
    private final Consumer<PossibleDouble> onTwo;

    DoubleWarningView(Texts texts, DoubleWarning warning, Consumer<PossibleDouble> onTwo) {
        super(8);
        this.texts = texts;
        this.warning = warning;
        this.onTwo = onTwo;
        setId("pupil-double");
        warning.found().addListener(o -> show());
        texts.language().addListener(o -> show());
        show();
    }

    private void show() {
        getChildren().clear();
        List<PossibleDouble> found = warning.found().get();
        found.stream().limit(SHOWN).forEach(pair -> getChildren().add(one(pair)));
        setVisible(!found.isEmpty());
        setManaged(!found.isEmpty());
    }

    private VBox one(PossibleDouble pair) {
        Paragraph words =
                new Paragraph(
                        texts.now(
                                "ui.pupils.double",
                                pair.other().name().whole(),
                                pair.other().code().value()),
                        Meaning.DOUBTFUL.styleClass());
        Button two =
                Buttons.quiet(texts, "ui.households.say-two", Icon.CLOSE, () -> onTwo.accept(pair));
        two.setId("double-two");
        return new VBox(2, words, DoubleReasons.of(texts, pair), two);
    }
}
