package org.sanad.ui.school;

import java.util.function.Supplier;
import javafx.scene.layout.StackPane;
import org.sanad.model.pack.Programme;
import org.sanad.ui.kit.Shown;

/** The sheet of all programmes, or one of them by itself: the same page shows either. */
final class ProgrammeFaces extends StackPane {
    private final ProgrammesView sheet;
    private final Supplier<ProgrammeView> making;
    private ProgrammeView one;

    /**
     * @param making makes the page of one programme, when it is first asked for
     * @param aim a cell of the sheet to stand on brings the sheet back
     */
    ProgrammeFaces(
            ProgrammesView sheet,
            Supplier<ProgrammeView> making,
            ProgrammePupils pupils,
            SheetAim aim) {
        this.sheet = sheet;
        this.making = making;
        getChildren().add(sheet);
        Shown.onlyWhen(sheet, pupils.programme().isNull());
        pupils.programme().addListener((o, before, now) -> turn(pupils, now));
        aim.cell()
                .addListener(
                        (o, before, now) -> {
                            if (now != null) {
                                pupils.close();
                            }
                        });
        turn(pupils, pupils.programme().get());
    }

    private void turn(ProgrammePupils pupils, Programme now) {
        if (now == null) {
            sheet.focusSheet();
            return;
        }
        if (one == null) {
            one = making.get();
            Shown.onlyWhen(one, pupils.programme().isNotNull());
            getChildren().add(one);
        }
        one.focusPupils();
    }
}
