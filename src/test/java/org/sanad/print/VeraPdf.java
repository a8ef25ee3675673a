package org.sanad.print;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.TreeSet;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * The verdict of veraPDF, the reference checker of PDF/A, on both standards an archived paper
 * claims. It checks what a machine can; whether the words are right, people must look at.
 */
public final class VeraPdf {
    private static final List<PDFAFlavour> CLAIMED =
            List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);

    private VeraPdf() {}

    /** What is broken: standard, clause and where, each once; empty when both are kept. */
    public static List<String> faults(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        TreeSet<String> faults = new TreeSet<>();
        for (PDFAFlavour flavour : CLAIMED) {
            ValidationResult result = judge(pdf, flavour);
            for (TestAssertion one : result.getTestAssertions()) {
                if (one.getStatus() == TestAssertion.Status.FAILED) {
                    faults.add(flavour.getId() + " " + one.getRuleId() + " " + one.getMessage());
                }
            }
            if (!result.isCompliant() && faults.isEmpty()) {
                faults.add(flavour.getId() + " not compliant");
            }
        }
        return List.copyOf(faults);
    }

    private static ValidationResult judge(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser);
        } catch (VeraPDFException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
