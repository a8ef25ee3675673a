package org.sanad.ui.kit;

import javafx.beans.binding.Bindings;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.i18n.Language;

/** The pictures of the program by their meaning; one look for one meaning everywhere. */
public enum Icon {
    HOME(Feather.HOME),
    PUPILS(Feather.USERS),
    HOUSEHOLDS(Feather.HEART),
    PROGRAMMES(Feather.GRID),
    TRANSFERS(Feather.CREDIT_CARD),
    SEND(Feather.SEND),
    PRINT(Feather.PRINTER),
    CHECKS(Feather.CHECK_SQUARE),
    SETTINGS(Feather.SETTINGS),
    SCHOOL(Feather.BOOK_OPEN),
    CARRIER(Feather.TRUCK),
    ROUTE(Feather.MAP),
    MAIL(Feather.MAIL),
    RECEIVE(Feather.INBOX),
    DIRECTORATE(Feather.BRIEFCASE),
    SAMPLE(Feather.COFFEE),
    SEARCH(Feather.SEARCH),
    LOCK(Feather.LOCK),
    UNLOCK(Feather.UNLOCK),
    KEY(Feather.KEY),
    PEOPLE(Feather.USER_CHECK),
    ADD(Feather.PLUS),
    EDIT(Feather.EDIT_2),
    REMOVE(Feather.TRASH_2),
    UNDO(Feather.ROTATE_CCW, Feather.ROTATE_CW),
    REDO(Feather.ROTATE_CW, Feather.ROTATE_CCW),
    REFRESH(Feather.REFRESH_CW),
    IMPORT(Feather.DOWNLOAD),
    EXPORT(Feather.UPLOAD),
    FOLDER(Feather.FOLDER),
    FILE(Feather.FILE_TEXT),
    STICK(Feather.HARD_DRIVE),
    BUNDLE(Feather.PACKAGE),
    BACKUP(Feather.ARCHIVE),
    SAVE(Feather.SAVE),
    CLOSE(Feather.X),
    COPY(Feather.COPY),
    SHOW(Feather.EYE),
    HIDE(Feather.EYE_OFF),
    HELP(Feather.HELP_CIRCLE),
    CLOCK(Feather.CLOCK),
    CALENDAR(Feather.CALENDAR),
    LANGUAGE(Feather.GLOBE),
    KEYS(Feather.COMMAND),
    ZOOM_IN(Feather.ZOOM_IN),
    ZOOM_OUT(Feather.ZOOM_OUT),
    FIT(Feather.MAXIMIZE),
    TICK(Feather.CHECK),
    DONE(Feather.CHECK_CIRCLE),
    INFORMATION(Feather.INFO),
    DOUBTFUL(Feather.ALERT_TRIANGLE),
    REFUSED(Feather.X_OCTAGON),
    NEUTRAL(Feather.CIRCLE),
    PASSED_OVER(Feather.MINUS_CIRCLE),
    NEXT(Feather.ARROW_RIGHT, Feather.ARROW_LEFT),
    BACK(Feather.ARROW_LEFT, Feather.ARROW_RIGHT),
    ABOVE(Feather.CHEVRON_UP),
    BELOW(Feather.CHEVRON_DOWN),
    ONWARD(Feather.CHEVRON_RIGHT, Feather.CHEVRON_LEFT),
    BACKWARD(Feather.CHEVRON_LEFT, Feather.CHEVRON_RIGHT);

    private final Feather leftToRight;
    private final Feather rightToLeft;

    Icon(Feather both) {
        this(both, both);
    }

    Icon(Feather leftToRight, Feather rightToLeft) {
        this.leftToRight = leftToRight;
        this.rightToLeft = rightToLeft;
    }

    /** The picture that has no direction, or the left-to-right one. */
    Feather code() {
        return leftToRight;
    }

    /** A new node of a picture that has no direction, or the left-to-right one. */
    public FontIcon node() {
        FontIcon icon = new FontIcon(leftToRight);
        icon.setFocusTraversable(false);
        return icon;
    }

    /** A new node that turns with the direction of the language. */
    public FontIcon node(Texts texts) {
        FontIcon icon = node();
        if (leftToRight != rightToLeft) {
            icon.iconCodeProperty()
                    .bind(
                            Bindings.createObjectBinding(
                                    () -> of(texts.language().get()), texts.language()));
        }
        return icon;
    }

    private Feather of(Language language) {
        return language.rightToLeft() ? rightToLeft : leftToRight;
    }
}
