package org.sanad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.ui.kit.FaultLog;

final class EventLogTest {
    @TempDir private Path folder;

    @AfterEach
    void stop() {
        LogManager.getLogManager().reset();
    }

    @Test
    void writesEventsAndPlacesOfFaultsButNoMessage() throws IOException {
        Path place = EventLog.start(folder.resolve("with 100% sign"));
        EventLog.event("school-unlocked");
        new FaultLog(place).record(new IllegalStateException("فاطمة الزهراء"));
        Logger.getLogger("org.apache.pdfbox").severe("فاطمة الزهراء");
        String text = Files.readString(place.resolve("sanad-0.log"));
        assertTrue(text.contains("INFO school-unlocked"), text);
        assertTrue(text.contains("EventLogTest"), text);
        assertFalse(text.contains("فاطمة"), text);
        assertEquals(2, text.lines().count());
    }

    @Test
    void writesTheFaultOfACommandByTheCodeThatWasPrinted() throws IOException {
        EventLog.fault(folder, "X-12AB34", new IllegalStateException("فاطمة الزهراء"));
        String text = Files.readString(folder.resolve("logs/sanad-0.log"));
        assertTrue(text.contains("SEVERE X-12AB34 java.lang.IllegalStateException"), text);
        assertFalse(text.contains("فاطمة"), text);
        assertEquals(1, text.lines().count());
    }

    @Test
    void makesNoFolderForAFault() {
        EventLog.fault(folder.resolve("mistyped"), "X-12AB34", new IllegalStateException());
        assertFalse(Files.exists(folder.resolve("mistyped")));
    }
}
