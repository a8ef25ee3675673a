package org.sanad.ui.kit;

import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * One entry of the side bar.
 *
 * @param id stable, such as {@code pupils}
 * @param titleKey words in the side bar and the top bar
 * @param view makes the page, called once, when it is first shown
 * @param onShow called each time it comes to the front: read fresh data here
 */
public record Page(
        String id, String titleKey, Icon icon, Supplier<? extends Node> view, Runnable onShow) {}
