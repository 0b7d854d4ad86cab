package org.schoolhandbook.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolhandbook.link.Spelling.Role;
import org.schoolhandbook.model.Acronyms;
import org.schoolhandbook.model.Draft;
import org.schoolhandbook.model.Term;
import org.schoolhandbook.model.TermUse;
import org.schoolhandbook.model.Text;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.Suggestions;

/** Finds the words of the glossary in one page: in each section the first use of each. One use each. */
final class TermFinder {

    private final Draft page;
    private final List<Term> terms;
    private final Spellings spellings;
    private final List<TermUse> uses = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final BitSet inSection = new BitSet();
    private final Set<String> told = new HashSet<>();

    TermFinder(Draft page, List<Term> terms, Spellings spellings) {
        this.page = page;
        this.terms = terms;
        this.spellings = spellings;
    }

    /** The uses, in the order of the page. */
    Outcome<List<TermUse>> find() {
        List<Text> texts = page.body().texts();
        int section = 0;
        for (int number = 0; number < texts.size(); number++) {
            while (section + 1 < page.sections().size()
                    && page.sections().get(section + 1).piece() <= number) {
                section++;
                inSection.clear();
            }
            if (texts.get(number).glossary()) {
                look(texts.get(number), number);
            }
        }
        return new Outcome<>(List.copyOf(uses), problems);
    }

    private void look(Text run, int number) {
        var text = new Tokens(run.words());
        for (int token = 0; token < text.count(); ) {
            Optional<Spelling> found = spellings.longest(text, token);
            if (found.isPresent()) {
                found(found.get(), text, token, run, number);
                token += found.get().length();
            } else {
                undefined(text, token, run);
                token++;
            }
        }
    }

    private void found(Spelling spelling, Tokens text, int first, Text run, int number) {
        Term term = terms.get(spelling.term());
        if (term.page().equals(page.id())) {
            return;
        }
        int from = text.start(first);
        int until = text.end(first + spelling.length() - 1);
        if (spelling.role().compareTo(Role.VARIANT) > 0) {
            warn(spelling.role(), term, text.text().substring(from, until), run, from);
        }
        if (inSection.get(spelling.term())) {
            return;
        }
        inSection.set(spelling.term());
        boolean unexplained = term.expansion().isPresent()
                && spelling.role() == Role.NAME
                && !(from > 0 && text.text().charAt(from - 1) == '(');
        uses.add(new TermUse(
                spelling.term(), page.body().offset(number, from), page.body().offset(number, until), unexplained));
    }

    private void warn(Role role, Term term, String written, Text run, int from) {
        if (!told.add(role + term.name())) {
            return;
        }
        Place at = place(run, from, written.length());
        String quoted = "\"" + written + "\"";
        String name = "\"" + term.name() + "\"";
        problems.add(
                switch (role) {
                    case FORMER ->
                        Problem.warning(
                                "term-former-name",
                                at,
                                quoted + " is an old name.",
                                "It is called " + name
                                        + " now. Where the old name is meant, put {.no-glossary} after the"
                                        + " paragraph.");
                    case MISSPELT ->
                        Problem.warning("term-misspelt", at, quoted + " is a misspelling.", "Write " + name + ".");
                    default ->
                        Problem.warning(
                                "term-two-spellings",
                                at,
                                quoted + " is spelt in another way than in the glossary.",
                                "Write " + name
                                        + " everywhere, or add this spelling to the glossary's line \"Also:\".");
                });
    }

    private void undefined(Tokens text, int token, Text run) {
        if (text.end(token) - text.start(token) < 2
                || !Character.isUpperCase(text.text().charAt(text.start(token)))) {
            return;
        }
        String word = Stem.exact(text.word(token));
        boolean postcode = token + 1 < text.count() && text.word(token + 1).matches("[0-9][A-Z]{2}");
        boolean unknown = Acronyms.isOne(word) && !OrdinaryCapitals.has(word) && !postcode && told.add(word);
        if (unknown) {
            problems.add(Problem.warning(
                    "acronym-undefined",
                    place(run, text.start(token), word.length()),
                    "\"" + word + "\" is not in the glossary.",
                    hint(word)));
        }
    }

    private String hint(String word) {
        List<String> names = terms.stream().map(Term::name).toList();
        return Suggestions.didYouMean(
                word, names, "Add it to the glossary with the words that it stands for, or write those words here.");
    }

    /** Texts may go over several lines. */
    private Place place(Text run, int from, int length) {
        String before = run.words().substring(0, from);
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = run.line() + (int) before.chars().filter(c -> c == '\n').count();
        int column = before.codePointCount(lineStart, from) + (lineStart == 0 ? run.column() : 1);
        return new Place(page.source().shown(), line, column, length);
    }
}
