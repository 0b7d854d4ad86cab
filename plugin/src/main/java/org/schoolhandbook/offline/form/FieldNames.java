package org.schoolhandbook.offline.form;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Gives each field a name of its own. One use for each form. */
final class FieldNames {

    private static final int LONGEST = 48;

    private final Map<String, Integer> used = new HashMap<>();

    String of(String label) {
        String plain = Normalizer.normalize(label, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        String name = cut.replaceAll("^-+|-+$", "");
        String base = name.isEmpty() ? "field" : name;
        int number = used.merge(base, 1, Integer::sum);
        return number == 1 ? base : of(base + "-" + number);
    }
}
