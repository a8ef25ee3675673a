package org.sanad.exchange;

/** The step that stops a verification; caught by {@link BundleVerifier} and {@link Inspection}. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    Refusal(BundleCode code, String argument) {
        super(code.code(), null, false, false);
        this.finding = new Finding(code, argument, code.outcome());
    }

    Refusal(BundleCode code) {
        this(code, "");
    }

    Finding finding() {
        return finding;
    }
}
