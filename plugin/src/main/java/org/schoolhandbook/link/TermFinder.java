package org.schoolhandbook.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.schoolhandbook.link.Spelling.Role;
import org.schoolhandbook.model.Acronyms;
import org.schoolhandbook.model.Body;
import org.schoolhandbook.model.Draft;
import org.schoolhandbook.model.Reference;
import org.schoolhandbook.model.Stem;
import org.schoolhandbook.model.Term;
import org.schoolhandbook.model.TermUse;
import org.schoolhandbook.model.Text;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.Suggestions;

/** Finds the words of the glossary in one page: in each section the first use of each. One use each. */
final class TermFinder {

    private static final Pattern POSTCODE = Pattern.compile("\\d[A-Z]{2}");

    private final Draft page;
    private final Body<Reference> body;
    private final List<Term> terms;
    private final Spellings spellings;
    private final List<TermUse> uses = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final BitSet seen = new BitSet();
    private final BitSet inSection = new BitSet();
    private final Set<String> told = new HashSet<>();

    TermFinder(Draft page, List<Term> terms, Spellings spellings) {
        this.page = page;
        this.body = page.body().held();
        this.terms = terms;
        this.spellings = spellings;
    }

    /** The uses, in the order of the page. */
    Outcome<List<TermUse>> find() {
        List<Text> texts = body.texts();
        int section = 0;
        for (int number = 0; number < texts.size(); number++) {
            while (section + 1 < page.sections().size()
                    && page.sections().get(section + 1).piece() <= number) {
                section++;
                inSection.clear();
            }
            if (texts.get(number).glossary()) {
                look(texts.get(number), number);
            } else {
                see(texts.get(number).words());
            }
        }
        see(page.info().common().title());
        return new Outcome<>(List.copyOf(uses), problems);
    }

    /** The numbers of the words that stand anywhere on the page, in headings and links too. */
    Set<Integer> seen() {
        return seen.stream().boxed().collect(Collectors.toUnmodifiableSet());
    }

    private void see(String words) {
        var text = new Tokens(words);
        for (int token = 0; token < text.count(); token++) {
            Optional<Spelling> found = spellings.longest(text, token);
            if (found.isPresent()) {
                see(found.get());
                token += found.get().length() - 1;
            }
        }
    }

    private boolean see(Spelling spelling) {
        boolean explainedHere = terms.get(spelling.term()).page().equals(page.id());
        seen.set(spelling.term(), seen.get(spelling.term()) || !explainedHere);
        return !explainedHere;
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
        if (!see(spelling)) {
            return;
        }
        Term term = terms.get(spelling.term());
        int from = text.start(first);
        int until = text.end(first + spelling.length() - 1);
        if (spelling.role().compareTo(Role.VARIANT) > 0) {
            warn(spelling, term, text.text().substring(from, until), run, from);
        }
        if (inSection.get(spelling.term())) {
            return;
        }
        inSection.set(spelling.term());
        boolean unexplained = spelling.role() == Role.NAME
                && term.expansion()
                        .filter(words -> !isExplained(words, text.text(), from, until))
                        .isPresent();
        uses.add(new TermUse(spelling.term(), body.offset(number, from), body.offset(number, until), unexplained));
    }

    /** Whether the acronym stands in brackets, as a rule after its words, or its words in brackets after it. */
    private static boolean isExplained(String expansion, String text, int from, int until) {
        String behind = " (" + expansion;
        return from > 0 && text.charAt(from - 1) == '(' || text.regionMatches(true, until, behind, 0, behind.length());
    }

    private void warn(Spelling spelling, Term term, String written, Text run, int from) {
        if (!told.add(spelling.role() + term.name() + spelling.words())) {
            return;
        }
        Place at = run.place(page.source().shown(), from, written.length());
        problems.add(SpellingProblems.of(spelling.role(), term, written, at));
    }

    private void undefined(Tokens text, int token, Text run) {
        if (!text.hasCapitals(token) || isLoud(text, token) && (isLoud(text, token - 1) || isLoud(text, token + 1))) {
            return;
        }
        String word = Stem.exact(text.word(token));
        boolean unknown =
                Acronyms.isOne(word) && !OrdinaryCapitals.has(word) && !isPostcode(text, token + 1) && told.add(word);
        if (unknown) {
            problems.add(Problem.warning(
                    "acronym-undefined",
                    run.place(page.source().shown(), text.start(token), word.length()),
                    "\"" + word + "\" is not in the glossary.",
                    hint(word)));
        }
    }

    private static boolean isPostcode(Tokens text, int second) {
        return second < text.count() && POSTCODE.matcher(text.word(second)).matches();
    }

    /** Whether a word is in capital letters only: two of them in a row are no acronyms, but "STOP NOW". */
    private static boolean isLoud(Tokens text, int token) {
        return token >= 0
                && token < text.count()
                && text.end(token) - text.start(token) > 1
                && text.word(token).chars().allMatch(Character::isUpperCase);
    }

    private String hint(String word) {
        List<String> names = terms.stream().map(Term::name).toList();
        return Suggestions.didYouMean(
                word, names, "Add it to the glossary with the words that it stands for, or write those words here.");
    }
}
