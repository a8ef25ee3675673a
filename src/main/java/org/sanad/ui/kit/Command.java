package org.sanad.ui.kit;

/**
 * Something the window can do that has no place of its own: the search offers it by name.
 *
 * @param labelKey what it does, as a verb; other words it is found by stand under this key and
 *     {@code -words}
 * @param shortcut its keys as they are written, such as {@code Ctrl+L}, or null
 */
public record Command(String labelKey, Icon icon, String shortcut, Runnable run) {
    /** Without keys of its own. */
    public Command(String labelKey, Icon icon, Runnable run) {
        this(labelKey, icon, null, run);
    }
}
