package org.sanad.ui.kit;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Words for another program. */
public final class CopiedText {
    private CopiedText() {}

    /** Puts them on the clipboard of the system. */
    public static void put(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
