package org.schoolhandbook.testsite;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What EPUBCheck says of a book. */
public final class EpubChecker {

    private EpubChecker() {}

    /** Errors and warnings, with their places. */
    public static List<String> problems(Path epub) {
        var told = new Told();
        new EpubCheck(epub.toFile(), told).doValidate();
        return told.problems;
    }

    private static final class Told extends MasterReport {

        private final List<String> problems = new ArrayList<>();

        @Override
        public void message(Message message, EPUBLocation place, Object... details) {
            if (message.getSeverity().toInt() >= Severity.WARNING.toInt()) {
                problems.add(message.getID() + " " + place + ": " + message.getMessage(details));
            }
        }

        @Override
        public void info(String resource, FeatureEnum feature, String value) {}

        @Override
        public int generate() {
            return 0;
        }

        @Override
        public void initialize() {}
    }
}
