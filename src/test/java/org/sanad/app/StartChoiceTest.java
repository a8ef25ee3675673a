package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartChoiceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--data D",
                "--data=D --lang fr",
                "--lang ar --password-file P",
                "--data demo"
            })
    void opensTheWindowWhenNoCommandIsGiven(String line) {
        assertThat(StartChoice.of(words(line), true)).isEqualTo(StartChoice.WINDOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo --out D",
                "--help",
                "-V",
                "--data D roster import F",
                "--database D",
                "--json"
            })
    void leavesEveryOtherLineToTheCommandLine(String line) {
        assertThat(StartChoice.of(words(line), true)).isEqualTo(StartChoice.COMMAND);
        assertThat(StartChoice.of(words(line), false)).isEqualTo(StartChoice.COMMAND);
    }

    @Test
    void runsTheDemonstrationWhereNoWindowCanBeShown() {
        assertThat(StartChoice.of(List.of(), false)).isEqualTo(StartChoice.DEMO);
    }

    @Test
    void asksOnlyUnixForADisplayServer() {
        assertThat(StartChoice.hasDisplay("Windows 10", Map.of())).isTrue();
        assertThat(StartChoice.hasDisplay("Mac OS X", Map.of())).isTrue();
        assertThat(StartChoice.hasDisplay("Linux", Map.of())).isFalse();
        assertThat(StartChoice.hasDisplay("Linux", Map.of("DISPLAY", " "))).isFalse();
        assertThat(StartChoice.hasDisplay("Linux", Map.of("DISPLAY", ":0"))).isTrue();
        assertThat(StartChoice.hasDisplay("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")))
                .isTrue();
    }

    private static List<String> words(String line) {
        return line.isEmpty() ? List.of() : List.of(line.split(" "));
    }
}
