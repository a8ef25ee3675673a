package org.sanad.app;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Page;
import org.sanad.ui.kit.PageFrame;

/** Small pages to fill the window of a desk with. */
final class ShellPages {
    private ShellPages() {}

    /** A page that stays empty. */
    static Page page(Shell shell, String id) {
        return new Page(
                id,
                "ui.kit.table.search",
                Icon.SEARCH,
                () -> new PageFrame(shell.ui().texts(), "ui.kit.table.search", "ui.shell.purpose"),
                () -> {});
    }

    /** A page with a button that Enter presses, which notes its page. */
    static Page ready(Shell shell, String id, List<String> pressed) {
        return new Page(
                id,
                "ui.kit.grid.names",
                Icon.PUPILS,
                () -> {
                    Button primary =
                            Buttons.primary(
                                    shell.ui().texts(),
                                    "ui.kit.table.search",
                                    Icon.SEARCH,
                                    () -> pressed.add(id));
                    primary.setDefaultButton(true);
                    PageFrame page =
                            new PageFrame(
                                            shell.ui().texts(),
                                            "ui.kit.grid.names",
                                            "ui.shell.purpose")
                                    .scrolling(primary);
                    page.setId("ready-" + id);
                    return page;
                },
                () -> {});
    }

    /** Two pages: "first" holds what is typed and counts how often it is shown. */
    static List<Page> two(Shell shell, TextField typed, AtomicInteger shown) {
        return List.of(
                new Page(
                        "first",
                        "ui.kit.grid.names",
                        Icon.PUPILS,
                        () ->
                                new PageFrame(
                                                shell.ui().texts(),
                                                "ui.kit.grid.names",
                                                "ui.shell.purpose")
                                        .scrolling(typed),
                        shown::incrementAndGet),
                page(shell, "second"));
    }
}
