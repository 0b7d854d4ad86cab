package org.schoolhandbook.testsite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Holds a PDF against the standards, with veraPDF. */
public final class PdfChecker {

    private PdfChecker() {}

    /** Where it is not what those need who have it read to them (ISO 14289-1), each rule once. */
    public static List<String> universalAccess(Path pdf) {
        return failures(pdf, PDFAFlavour.PDFUA_1);
    }

    /** Where it cannot be kept for ever with its structure (ISO 19005-2, level A), each rule once. */
    public static List<String> archive(Path pdf) {
        return failures(pdf, PDFAFlavour.PDFA_2_A);
    }

    private static List<String> failures(Path pdf, PDFAFlavour flavour) {
        VeraGreenfieldFoundryProvider.initialise();
        VeraPDFFoundry foundry = Foundries.defaultInstance();
        try (InputStream file = Files.newInputStream(pdf);
                PDFAParser parser = foundry.createParser(file, flavour);
                PDFAValidator validator = foundry.createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(PdfChecker::told)
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (VeraPDFException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String told(TestAssertion failed) {
        return failed.getRuleId().getClause() + "-" + failed.getRuleId().getTestNumber() + " " + failed.getMessage();
    }
}
