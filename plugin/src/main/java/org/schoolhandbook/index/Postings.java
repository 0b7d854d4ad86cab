package org.schoolhandbook.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** For each word the sections that have it. Filled from many threads, then turned round once. */
final class Postings {

    /** The words of one section: their numbers and levels. */
    record Words(int[] numbers, byte[] levels) {}

    private final ConcurrentHashMap<String, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    /** Numbers depend on which thread comes first; nothing that is written does. */
    Words words(Map<String, Integer> levels) {
        var found = new Words(new int[levels.size()], new byte[levels.size()]);
        int at = 0;
        for (Map.Entry<String, Integer> level : levels.entrySet()) {
            found.numbers[at] = numbers.computeIfAbsent(level.getKey(), word -> next.getAndIncrement());
            found.levels[at++] = level.getValue().byteValue();
        }
        return found;
    }

    /** The dictionary of these sections, in the order of the words. */
    List<Posting> of(List<Words> sections) {
        int[] sizes = new int[next.get()];
        sections.forEach(section -> {
            for (int number : section.numbers) {
                sizes[number]++;
            }
        });
        int[][] found = new int[sizes.length][];
        byte[][] levels = new byte[sizes.length][];
        for (int number = 0; number < sizes.length; number++) {
            found[number] = new int[sizes[number]];
            levels[number] = new byte[sizes[number]];
        }
        Arrays.fill(sizes, 0);
        for (int section = 0; section < sections.size(); section++) {
            Words words = sections.get(section);
            for (int i = 0; i < words.numbers.length; i++) {
                int number = words.numbers[i];
                found[number][sizes[number]] = section;
                levels[number][sizes[number]++] = words.levels[i];
            }
        }
        var postings = new ArrayList<Posting>(sizes.length);
        numbers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry ->
                        postings.add(Posting.of(entry.getKey(), found[entry.getValue()], levels[entry.getValue()])));
        return postings;
    }
}
