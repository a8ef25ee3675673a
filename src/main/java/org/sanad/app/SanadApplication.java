package org.sanad.app;

import javafx.application.Application;
import javafx.stage.Stage;

/** The window's life: JavaFX starts it, {@link Wiring} does everything else. */
public final class SanadApplication extends Application {
    private Wiring wiring;

    @Override
    public void start(Stage stage) {
        StartOptions options = StartOptions.ofSystem(getParameters().getRaw());
        wiring = new Wiring(stage, options);
        wiring.ui()
                .dialogs()
                .setDesktop(file -> getHostServices().showDocument(file.toUri().toString()));
        wiring.start();
        stage.show();
    }

    @Override
    public void stop() {
        wiring.close();
    }
}
