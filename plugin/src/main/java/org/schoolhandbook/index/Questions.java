package org.schoolhandbook.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schoolhandbook.index.SearchIndexer.Indexed;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Language;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.Question;
import org.schoolhandbook.model.SearchWords;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.Suggestions;

/** Whether search finds what authors say that it must. */
final class Questions {

    private final SearchEngine engine;
    private final List<Indexed> pages;
    private final Handbook handbook;
    private final Language language;

    /** @param language that of the index; a query is asked in that of the page which it must find */
    Questions(SearchEngine engine, List<Indexed> pages, Handbook handbook, Language language) {
        this.engine = engine;
        this.pages = pages;
        this.handbook = handbook;
        this.language = language;
    }

    List<Problem> problems(SearchWords words) {
        var problems = new ArrayList<Problem>();
        words.questions().stream()
                .filter(question -> language(question).equals(language.code()))
                .forEach(question -> problem(question).ifPresent(problems::add));
        return problems;
    }

    private String language(Question question) {
        return handbook.translated().stream()
                .filter(page -> question.pages().contains(page.id().name()))
                .map(Page::language)
                .findFirst()
                .orElse(handbook.languages().main().code());
    }

    private Optional<Problem> problem(Question question) {
        var wanted = new ArrayList<String>();
        for (String name : question.pages()) {
            Optional<String> url = url(name);
            if (url.isEmpty()) {
                return Optional.of(unknown(question, name));
            }
            wanted.add(url.get());
        }
        List<String> found = engine.search(question.words()).stream()
                .map(hit -> pages.get(engine.page(hit)).url())
                .distinct()
                .limit(question.within())
                .toList();
        boolean right = found.stream().anyMatch(wanted::contains);
        return right ? Optional.empty() : Optional.of(missed(question, found));
    }

    private Optional<String> url(String name) {
        int hash = name.indexOf('#');
        String path = hash < 0 ? name : name.substring(0, hash);
        Stream<String> made = pages.stream().map(Indexed::url).filter((path + ".html")::equals);
        Stream<String> written = Stream.concat(handbook.published().stream(), handbook.translated().stream())
                .filter(page -> page.id().name().equals(path))
                .map(Page::url);
        return Stream.concat(written, made).findFirst().map(url -> hash < 0 ? url : url + name.substring(hash));
    }

    private Problem unknown(Question question, String name) {
        List<String> names =
                handbook.published().stream().map(Page::id).map(PageId::name).toList();
        return Problem.error(
                "query-page-not-found",
                question.at(),
                "There is no page \"" + name + "\" for this query to find.",
                Suggestions.didYouMean(name, names, "Write the page's path below content/ without its extension."));
    }

    private static Problem missed(Question question, List<String> found) {
        String instead = found.isEmpty() ? "nothing" : Suggestions.orList(found).replace(" or ", " and ");
        return Problem.warning(
                "query-missed",
                question.at(),
                "Whoever types \"" + question.words() + "\" does not find "
                        + Suggestions.orList(question.pages())
                        + (question.within() == 1 ? " first" : " among the first three")
                        + ", but " + instead + ".",
                "Add these words to the page's aliases, or to synonyms.yml.");
    }
}
