package org.schoolhandbook.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What a school's policies talk about, and sentences made of it. */
record Words(Map<String, List<String>> lists) {

    static Words read() throws IOException {
        var lists = new HashMap<String, List<String>>();
        var list = new ArrayList<String>();
        try (var in = new BufferedReader(
                new InputStreamReader(Words.class.getResourceAsStream("words.txt"), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("# ")) {
                    list = new ArrayList<>();
                    lists.put(line.substring(2), list);
                } else {
                    list.add(line);
                }
            }
        }
        return new Words(Map.copyOf(lists));
    }

    List<String> all(String list) {
        return lists.get(list);
    }

    String any(String list, Random random) {
        List<String> words = lists.get(list);
        return words.get(random.nextInt(words.size()));
    }

    String sentence(Random random) {
        String who = any("who", random);
        String act = any("act", random);
        String duty = any("modal", random) + " " + act;
        return switch (random.nextInt(8)) {
            case 0, 1 -> capital(who) + " " + duty + " " + any("when", random) + ".";
            case 2, 3 -> capital(any("when", random)) + ", " + who + " " + duty + ", " + any("why", random) + ".";
            case 4 -> "If " + any("event", random) + ", " + who + " **must** " + act + ".";
            case 5 -> capital(who) + " " + duty + ", even if *" + any("event", random) + "*.";
            case 6 -> capital(act) + " and " + any("act", random) + ": this is what \"fair\" means here.";
            default -> "Use form `B" + (1 + random.nextInt(30)) + "` if " + any("event", random) + ".";
        };
    }

    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
