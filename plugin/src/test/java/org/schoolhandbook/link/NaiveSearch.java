package org.schoolhandbook.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Looks for every name at every word of a text, of a few words of which it knows the plurals. */
record NaiveSearch(List<String> names) {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern JOINED_BEFORE = Pattern.compile("[A-Za-z]['’_-]");
    private static final Pattern JOINED_AFTER = Pattern.compile("(?!['’]s(?![A-Za-z]))['’_-][A-Za-z]");
    private static final List<String> PARTS = List.of("Calm", "corner", "plan", "box", "SEN", "of", "roots", "worry");
    private static final Map<String, String> PLURALS =
            Map.of("corner", "corners", "plan", "plans", "box", "boxes", "SEN", "SENs", "worry", "worries");

    /** Some of those words, with something between them. */
    static String words(Random random, int count, List<String> gaps) {
        var words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String part = PARTS.get(random.nextInt(PARTS.size()));
            String form = random.nextInt(5) == 0 ? PLURALS.getOrDefault(part, part) : part;
            words.append(i == 0 ? "" : gaps.get(random.nextInt(gaps.size())));
            words.append(random.nextInt(5) == 0 ? form.toLowerCase(Locale.ROOT) : form);
        }
        return words.toString();
    }

    List<String> found(String text) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        List<String> wordings =
                names.stream().flatMap(name -> wordings(name).stream()).toList();
        var found = new ArrayList<String>();
        for (int first = 0; first < words.size(); ) {
            int longest = 0;
            for (String wording : wordings) {
                longest = Math.max(longest, length(wording, text, words, first));
            }
            if (longest > 0) {
                found.add(text.substring(
                        words.get(first).start(), words.get(first + longest - 1).end()));
            }
            first += Math.max(1, longest);
        }
        return found;
    }

    private static TreeSet<String> wordings(String name) {
        var wordings = new TreeSet<>(List.of(name));
        int parts = name.split("[ -]").length;
        if (parts > 1 && parts < 4 && !name.equals(name.toUpperCase(Locale.ROOT))) {
            List.of(" ", "-", "").forEach(gap -> wordings.add(name.replaceAll("[ -]", gap)));
        }
        return wordings;
    }

    private static int length(String wording, String text, List<MatchResult> words, int first) {
        List<MatchResult> parts = WORD.matcher(wording).results().toList();
        int last = first + parts.size() - 1;
        if (last >= words.size()
                || !isAlone(text, words.get(first).start(), words.get(last).end())) {
            return 0;
        }
        String found = text.substring(words.get(first).start(), words.get(last).end());
        boolean exact = wording.matches("SENs?");
        return one(plain(found, exact)).equals(one(plain(wording, exact))) ? parts.size() : 0;
    }

    private static String plain(String words, boolean exact) {
        String spaced = BLANKS.matcher(words).replaceAll(" ");
        return exact ? spaced : spaced.toLowerCase(Locale.ROOT);
    }

    private static String one(String words) {
        for (Map.Entry<String, String> plural : PLURALS.entrySet()) {
            String many = plural.getValue();
            if (words.regionMatches(true, words.length() - many.length(), many, 0, many.length())) {
                return words.substring(0, words.length() - plural.getValue().length())
                        + (words.equals("SENs") ? "SEN" : plural.getKey().toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    private static boolean isAlone(String text, int from, int until) {
        String before = text.substring(Math.max(0, from - 2), from);
        String after = text.substring(until, Math.min(text.length(), until + 3));
        return !JOINED_BEFORE.matcher(before).matches()
                && !JOINED_AFTER.matcher(after).lookingAt();
    }
}
