package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code {#id .class name="value"}}. Unlike flexmark's own extension it leaves braces around plain words alone,
 * because a handbook says things like "Dear {name}".
 */
final class Braces implements InlineParserExtension {

    /** The attribute sets of a document, in its order. */
    static final DataKey<List<AttributeSet>> FOUND =
            new DataKey<>("ATTRIBUTE_SETS", List.of(), options -> new ArrayList<>());

    private static final int LONGEST = 500;
    private static final String SHORT = "([#.])([\\p{L}\\p{N}_:-]++)";
    private static final String LONG =
            "([\\p{L}_][\\p{L}\\p{N}_-]*+)=(?:\"([^\"\\n]*+)\"|'([^'\\n]*+)'|([^\\s\"'{}]++))";
    private static final Pattern ATTRIBUTE = Pattern.compile("[ \\t]*(?:" + SHORT + '|' + LONG + ")(?=[ \\t}])");

    private final List<AttributeSet> found;

    private Braces(List<AttributeSet> found) {
        this.found = found;
    }

    @Override
    public boolean parse(LightInlineParser parser) {
        int start = parser.getIndex();
        BasedSequence rest =
                parser.getInput().subSequence(start, Math.min(parser.getInput().length(), start + LONGEST));
        var attributes = new ArrayList<AttributeSet.Attribute>();
        int end = read(rest, attributes);
        if (end < 0) {
            return false;
        }
        var set = new AttributeSet(rest.subSequence(0, end), attributes);
        found.add(set);
        parser.appendNode(set);
        parser.setIndex(start + end);
        return true;
    }

    private static int read(BasedSequence chars, List<AttributeSet.Attribute> attributes) {
        Matcher matcher = ATTRIBUTE.matcher(chars.toString());
        int at = 1;
        while (matcher.region(at, chars.length()).lookingAt()) {
            attributes.add(attribute(matcher, chars));
            at = matcher.end();
        }
        while (at < chars.length() && (chars.charAt(at) == ' ' || chars.charAt(at) == '\t')) {
            at++;
        }
        return at < chars.length() && chars.charAt(at) == '}' && !attributes.isEmpty() ? at + 1 : -1;
    }

    private static AttributeSet.Attribute attribute(Matcher matcher, BasedSequence chars) {
        if (matcher.group(1) != null) {
            String name = matcher.group(1).equals("#") ? "id" : "class";
            return new AttributeSet.Attribute(
                    name, matcher.group(2), chars.subSequence(matcher.start(1), matcher.end()));
        }
        int group = matcher.group(4) != null ? 4 : matcher.group(5) != null ? 5 : 6;
        return new AttributeSet.Attribute(
                matcher.group(3), matcher.group(group), chars.subSequence(matcher.start(3), matcher.end()));
    }

    @Override
    public void finalizeDocument(InlineParser parser) {}

    @Override
    public void finalizeBlock(InlineParser parser) {}

    /** Makes one for each document. */
    static final class Factory implements InlineParserExtensionFactory {

        @Override
        public CharSequence getCharacters() {
            return "{";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            var found = new ArrayList<AttributeSet>();
            parser.getDocument().set(FOUND, found);
            return new Braces(found);
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of();
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of();
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
