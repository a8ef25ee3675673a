package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.sanad.i18n.Language;
import org.sanad.ui.kit.Screens;
import org.sanad.ui.kit.Theme;
import org.testfx.util.WaitForAsyncUtils;

/** What stands in the field under the cursor is kept once whoever types rests. */
final class KeptAtRestTest {
    private final List<String> kept = new ArrayList<>();

    @Test
    void isKeptWithoutLeavingTheField() throws TimeoutException {
        Screens.stage();
        TextField field = Screens.onFx(TextField::new);
        Screens.show(Theme.Tone.LIGHT, Language.ARABIC, 1024, 600, texts -> new VBox(field));
        Screens.onFx(
                () -> {
                    KeptFields.keepWhenLeft(field, () -> kept.add(field.getText()));
                    field.requestFocus();
                    field.setText("0612");
                    field.setText("061234");
                    return null;
                });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Screens.onFx(() -> !kept.isEmpty()));
        assertEquals(List.of("061234"), kept, "once, when nothing more came");
        Screens.onFx(
                () -> {
                    field.setText("06123456");
                    field.getParent().requestFocus();
                    return null;
                });
        assertEquals(List.of("061234", "06123456"), kept, "left: at once");
    }
}
