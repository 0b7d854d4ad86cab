package org.schoolhandbook.jbake;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/** FreeMarker's exceptions as problems that name the template's line and the page. */
final class TemplateProblems {

    private static final Pattern BLAMED = Pattern.compile("==>\\s*(\\S+)");

    private final TemplateFiles files;

    TemplateProblems(TemplateFiles files) {
        this.files = files;
    }

    /** @param page the path of the page that was being made, as its author knows it */
    Problem of(Throwable failure, String template, String page) {
        return cause(failure, TemplateNotFoundException.class)
                .map(TemplateNotFoundException::getTemplateName)
                .or(() -> cause(failure, MalformedTemplateNameException.class)
                        .map(MalformedTemplateNameException::getTemplateName))
                .map(name -> missing(name, page, includer(failure, template)))
                .or(() -> cause(failure, ParseException.class).map(this::broken))
                .or(() -> cause(failure, TemplateException.class).map(e -> failed(e, template, page)))
                .orElseGet(() -> unknown(failure, template, page));
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    private Problem unknown(Throwable failure, String template, String page) {
        return Problem.error(
                "template-failed",
                Place.of(files.shown(template)),
                "The template failed on the page " + page + ": " + firstLine(String.valueOf(failure.getMessage())),
                "Run Maven with -e to see the whole error.");
    }

    static Problem noTemplate(String type, String page) {
        return Problem.error(
                "template-missing",
                Place.of(page),
                "There is no template for pages of the type \"" + type + "\".",
                "Put a file named " + type + ".ftlh into the folder templates.");
    }

    private Problem failed(TemplateException e, String template, String page) {
        String name = e.getTemplateSourceName() == null ? template : e.getTemplateSourceName();
        Matcher blamed = BLAMED.matcher(e.getMessage());
        String expression = blamed.find() ? blamed.group(1) : String.valueOf(e.getBlamedExpressionString());
        boolean absent = e instanceof InvalidReferenceException;
        String message = absent
                ? "\"" + expression + "\" is not there on the page " + page + "."
                : "The template failed on the page " + page + ": " + firstLine(reason(e));
        return Problem.error(
                "template-failed",
                place(name, e.getLineNumber(), e.getColumnNumber(), expression.length()),
                message,
                absent
                        ? "Check the spelling, or give another value for when it is absent: ${" + expression + "!\"\"}."
                        : "Mend the template at this line.");
    }

    /** What somebody else's Java says is more to the point than that it said something. */
    private static String reason(TemplateException e) {
        return e.getCause() instanceof RuntimeException thrown && thrown.getMessage() != null
                ? thrown.getMessage()
                : e.getMessageWithoutStackTop();
    }

    private Problem broken(ParseException e) {
        return Problem.error(
                "template-broken",
                place(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), 1),
                "This template cannot be read: " + firstLine(e.getEditorMessage()),
                "Mend the template at this line.");
    }

    private static Problem missing(String name, String page, Place at) {
        return Problem.error(
                "template-missing",
                at,
                "There is no template \"" + name + "\", needed for the page " + page + ".",
                "Put it into the folder templates, or change the template that includes it.");
    }

    private Place includer(Throwable failure, String template) {
        return cause(failure, TemplateException.class)
                .map(e -> place(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber(), 1))
                .orElseGet(() -> Place.of(files.shown(template)));
    }

    private Place place(String template, Integer line, Integer column, int length) {
        boolean known = line != null && column != null && line > 0 && column > 0;
        return known
                ? new Place(files.shown(template), line, column, Math.max(1, length))
                : Place.of(files.shown(template));
    }

    /** FreeMarker explains at length; the first two sentences say what is wrong. */
    private static String firstLine(String message) {
        String line = message.strip().lines().findFirst().orElse("");
        String[] sentences = line.split("(?<=\\.) ", 3);
        String start = sentences.length < 2 ? line : sentences[0] + " " + sentences[1];
        return start.endsWith(".") || start.endsWith(":") ? start : start + ".";
    }
}
