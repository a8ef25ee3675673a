package org.sanad.ui.kit;

import java.util.function.Supplier;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;

/**
 * One entry of the side bar.
 *
 * @param id stable, such as {@code pupils}
 * @param titleKey words in the side bar and the top bar
 * @param view makes the page, called once, when it is first shown
 * @param onShow called each time it comes to the front: read fresh data here
 * @param waiting how many things wait there, told beside its name; null where nothing is counted
 */
public record Page(
        String id,
        String titleKey,
        Icon icon,
        Supplier<? extends Node> view,
        Runnable onShow,
        ObservableIntegerValue waiting) {
    /** A page on which nothing is counted. */
    public Page(
            String id, String titleKey, Icon icon, Supplier<? extends Node> view, Runnable onShow) {
        this(id, titleKey, icon, view, onShow, null);
    }

    /** The same page, with the number of things that wait there. */
    public Page counting(ObservableIntegerValue things) {
        return new Page(id, titleKey, icon, view, onShow, things);
    }

    /** The same page; more is done each time it comes to the front. */
    public Page and(Runnable more) {
        Runnable both =
                () -> {
                    onShow.run();
                    more.run();
                };
        return new Page(id, titleKey, icon, view, both, waiting);
    }
}
