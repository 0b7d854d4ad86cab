package org.schoolhandbook.check.statutory;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.Section;
import org.schoolhandbook.model.front.PolicyInfo;
import org.schoolhandbook.model.standard.Coverage;
import org.schoolhandbook.model.standard.Duty;

/** Which page does a duty. */
final class DutyPages {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String POLICY = "policy";

    private final Handbook handbook;
    private final List<Titled> pages;
    private final List<Topic> topics;

    /** A page with the words of its title. */
    private record Titled(Page page, List<String> words) {}

    /** What a policy says that it speaks of. */
    private record Topic(Page policy, List<String> words) {}

    DutyPages(Handbook handbook) {
        this.handbook = handbook;
        // A policy does more than a page that tells of it.
        pages = handbook.published().stream()
                .filter(page -> !page.isTombstone())
                .sorted(Comparator.comparing(page -> !(page.info() instanceof PolicyInfo)))
                .map(page -> new Titled(page, words(page.title())))
                .toList();
        topics = pages.stream()
                .map(Titled::page)
                .flatMap(page -> page.info() instanceof PolicyInfo policy ? topics(page, policy) : Stream.of())
                .toList();
    }

    Coverage.Row row(Duty duty) {
        Optional<Page> page = !duty.covers().isEmpty() ? covering(duty) : titled(duty);
        boolean told = !duty.publicised()
                || page.filter(found -> isTold(found, handbook.today())).isPresent();
        boolean written = duty.fields().stream()
                .anyMatch(field -> handbook.school().places().containsKey(field));
        return new Coverage.Row(duty, written || page.isPresent() && told, page.map(Page::id));
    }

    private static boolean isTold(Page page, LocalDate today) {
        return page.info() instanceof PolicyInfo policy
                && policy.publicised()
                        .filter(day -> !day.isBefore(today.minusYears(1)))
                        .isPresent();
    }

    private Optional<Page> titled(Duty duty) {
        List<List<String>> titles = duty.titles().stream().map(DutyPages::words).toList();
        return pages.stream()
                .filter(page -> titles.stream().anyMatch(title -> isTitle(title, page.words())))
                .map(Titled::page)
                .findFirst();
    }

    /** "Our behaviour policy" is a behaviour policy; "Levels of behaviour" is not "behaviour". */
    private static boolean isTitle(List<String> wanted, List<String> title) {
        boolean whole = title.equals(wanted)
                || title.equals(
                        Stream.concat(wanted.stream(), Stream.of(POLICY)).toList());
        return whole || wanted.size() > 1 && Collections.indexOfSubList(title, wanted) >= 0;
    }

    private Optional<Page> covering(Duty duty) {
        List<List<String>> wanted = duty.covers().stream().map(DutyPages::words).toList();
        return topics.stream()
                .filter(topic ->
                        wanted.stream().anyMatch(words -> Collections.indexOfSubList(topic.words(), words) >= 0))
                .map(Topic::policy)
                .findFirst();
    }

    private static Stream<Topic> topics(Page page, PolicyInfo policy) {
        return Stream.of(
                        Stream.of(page.title()),
                        policy.covers().stream(),
                        page.sections().stream().map(Section::heading))
                .flatMap(topics -> topics)
                .map(topic -> new Topic(page, words(topic)));
    }

    private static List<String> words(String text) {
        return Stream.of(BETWEEN.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
