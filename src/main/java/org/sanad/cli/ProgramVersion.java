package org.sanad.cli;

import picocli.CommandLine.IVersionProvider;

/** The version the jar was built with. */
final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
        return new String[] {"sanad " + (version == null ? "(not packaged)" : version)};
    }
}
