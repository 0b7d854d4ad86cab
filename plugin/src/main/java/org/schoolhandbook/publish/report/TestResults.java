package org.schoolhandbook.publish.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.schoolhandbook.problem.Finding;
import org.schoolhandbook.problem.ProblemReport;

/**
 * {@code TEST-handbook.xml}, which build servers show as a test for each page: the format of JUnit's reports, as Maven's
 * surefire-test-report.xsd, version 3.0.2, has it.
 */
final class TestResults {

    /** What XML 1.0 cannot hold, not even as a reference. */
    private static final String UNSPEAKABLE = "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private TestResults() {}

    static void write(Path file, Verdict verdict) throws IOException {
        SortedMap<String, List<Finding>> tests = new TreeMap<>();
        verdict.pages().keySet().forEach(page -> tests.put(page, new ArrayList<>()));
        verdict.findings()
                .forEach(finding -> tests.computeIfAbsent(
                                finding.problem().place().file(), name -> new ArrayList<>())
                        .add(finding));
        try (OutputStream out = Files.newOutputStream(file)) {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            write(xml, tests, verdict);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void write(XMLStreamWriter xml, SortedMap<String, List<Finding>> tests, Verdict verdict)
            throws XMLStreamException {
        long failed = tests.values().stream()
                .filter(findings -> findings.stream().anyMatch(verdict::fails))
                .count();
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", "handbook");
        xml.writeAttribute("tests", String.valueOf(tests.size()));
        xml.writeAttribute("failures", String.valueOf(failed));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", "0");
        for (var test : tests.entrySet()) {
            xml.writeStartElement("testcase");
            xml.writeAttribute("classname", "handbook");
            xml.writeAttribute("name", spoken(test.getKey()));
            xml.writeAttribute("time", "0");
            for (Finding finding : test.getValue()) {
                if (verdict.fails(finding)) {
                    failure(xml, finding);
                }
            }
            String others = test.getValue().stream()
                    .filter(finding -> !verdict.fails(finding))
                    .map(TestResults::text)
                    .collect(Collectors.joining("\n"));
            if (!others.isEmpty()) {
                xml.writeStartElement("system-out");
                xml.writeCharacters(others);
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static void failure(XMLStreamWriter xml, Finding finding) throws XMLStreamException {
        xml.writeStartElement("failure");
        xml.writeAttribute("type", finding.problem().code());
        xml.writeAttribute("message", spoken(finding.problem().message()));
        xml.writeCharacters(text(finding));
        xml.writeEndElement();
    }

    private static String text(Finding finding) {
        return spoken(String.join("\n", ProblemReport.lines(finding)));
    }

    private static String spoken(String text) {
        return text.replaceAll(UNSPEAKABLE, "\uFFFD");
    }
}
