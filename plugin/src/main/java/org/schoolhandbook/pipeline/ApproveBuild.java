package org.schoolhandbook.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schoolhandbook.model.Draft;
import org.schoolhandbook.model.Languages;
import org.schoolhandbook.model.School;
import org.schoolhandbook.model.SourceFile;
import org.schoolhandbook.model.SourceFile.Kind;
import org.schoolhandbook.model.SourceTree;
import org.schoolhandbook.model.front.PolicyInfo;
import org.schoolhandbook.model.review.Approval;
import org.schoolhandbook.model.review.Approvals;
import org.schoolhandbook.model.review.Review;
import org.schoolhandbook.parse.ApprovalsParser;
import org.schoolhandbook.parse.PageParser;
import org.schoolhandbook.parse.Reviews;
import org.schoolhandbook.parse.SchoolParser;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.Suggestions;
import org.schoolhandbook.publish.ApprovalsFile;
import org.schoolhandbook.source.Packs;
import org.schoolhandbook.source.SourceTexts;
import org.schoolhandbook.source.SourceWalk;

/** Records that a policy was approved with the words that it has now. */
public final class ApproveBuild {

    private final SourceTexts texts = new SourceTexts();

    /**
     * Writes the record into {@code approvals.lock}, if nothing speaks against it.
     *
     * @throws IOException if the disk fails
     */
    public BuildReport run(BuildRequest request, Approving approving) throws IOException {
        try (Packs packs = Packs.open(request.packs())) {
            var walk = new SourceWalk(
                    request.source(),
                    request.output(),
                    request.reports(),
                    Optional.empty(),
                    request.conventions().folders());
            SourceTree tree = walk.tree(packs).value();
            var problems = new ArrayList<>(ApproveRules.problems(approving, request));
            Optional<SourceFile> file = ApproveRules.file(tree, approving.file());
            if (file.isEmpty()) {
                problems.add(notFound(tree, approving));
            }
            file.flatMap(found -> ApproveRules.translation(tree, found)).ifPresent(problems::add);
            if (problems.isEmpty()) {
                record(tree, file.get(), request, approving, problems);
            }
            return new BuildReport(
                    new Findings(texts, tree).of(problems),
                    problems.stream().anyMatch(Problem::isError),
                    file.isPresent() ? 1 : 0,
                    0,
                    Map.of());
        }
    }

    private void record(
            SourceTree tree, SourceFile file, BuildRequest request, Approving approving, List<Problem> problems)
            throws IOException {
        School school = tree.only(Kind.SCHOOL)
                .map(yml -> texts.read(yml).flatMap(new SchoolParser()::parse).value())
                .orElseGet(School::none);
        Outcome<Approvals> approvals = tree.only(Kind.APPROVALS)
                .map(lock -> texts.read(lock).flatMap(new ApprovalsParser(school)::parse))
                .orElseGet(() -> Outcome.of(Approvals.none()));
        var parser = new PageParser(request.conventions(), school, Languages.none());
        Outcome<Draft> page = texts.read(file).flatMap(text -> parser.parse(file, text));
        page.problems().stream().filter(Problem::isError).forEach(problems::add);
        Optional<Approval> last = approvals.value().of(page.value().id());
        approvals.problems().stream()
                .filter(problem -> last.filter(record -> record.at().equals(problem.place()))
                        .isEmpty())
                .forEach(problems::add);
        if (page.value().info() instanceof PolicyInfo policy) {
            Outcome<Optional<Review>> next = new NextReview(new Reviews(school)).of(policy, approving);
            problems.addAll(next.problems());
            if (problems.isEmpty()) {
                Approval approval = approval(page.value(), policy, approving, next.value());
                new ApprovalsFile(request.source()).write(approvals.value().with(approval));
                problems.addAll(ApproveRules.advice(page.value(), policy, approving));
            }
        } else {
            problems.add(Problem.error(
                    "approval-of-nothing",
                    Place.of(file.shown()),
                    "This page is a " + page.value().info().type() + ", and only policies are approved.",
                    "Name the file of a policy with handbook.file."));
        }
    }

    private static Approval approval(Draft page, PolicyInfo policy, Approving approving, Optional<Review> next) {
        return new Approval(
                page.id(),
                approving.on(),
                approving.role().strip(),
                next.map(Review::inOneLine).orElse(""),
                next,
                policy.words(),
                Place.of(Approvals.FILE));
    }

    private static Problem notFound(SourceTree tree, Approving approving) {
        List<String> pages = tree.of(Kind.CONTENT).stream()
                .map(SourceFile::name)
                .filter(name -> name.endsWith(".md"))
                .toList();
        return Problem.error(
                "approval-of-nothing",
                Place.of("handbook.file"),
                "There is no page \"" + approving.file() + "\".",
                Suggestions.didYouMean(
                        approving.file(), pages, "Write its path, such as -Dhandbook.file=policies/behaviour.md."));
    }
}
