package org.schoolhandbook.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A glossary of words that are on the pages: some that a page uses in nearly every section, the others rarer and many of
 * them with the same beginning, such as "teacher must record" and "teacher must review".
 */
record Glossary(Words words, int terms) {

    private static final List<String> COMMON =
            List.of("governors", "suspension", "dignity", "graduated response", "parents and carers");

    String text() {
        return "# Words\n\n"
                + names().stream()
                        .map(name -> Words.capital(name) + "\n: What this school calls by that name.\n\n")
                        .collect(Collectors.joining());
    }

    private List<String> names() {
        var rare = new TreeSet<String>();
        for (String who : words.all("who")) {
            for (String modal : words.all("modal")) {
                for (String act : words.all("act")) {
                    rare.add(last(who) + " " + modal + " " + first(act, 2));
                }
            }
        }
        List<String> all = new ArrayList<>(rare);
        var names = new ArrayList<>(COMMON);
        int wanted = terms - COMMON.size();
        for (int i = 0; i < wanted; i++) {
            names.add(all.get((int) ((long) i * all.size() / wanted)));
        }
        return names;
    }

    private static String last(String words) {
        return words.replaceFirst(",$", "").replaceFirst(".* ", "");
    }

    private static String first(String words, int count) {
        return words.replaceFirst("^((?:\\S+ ?){" + count + "}).*", "$1").strip();
    }
}
