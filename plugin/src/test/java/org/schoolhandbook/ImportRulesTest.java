package org.schoolhandbook;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shape of the house: which package may know which. */
class ImportRulesTest {

    private static final String ROOT = "org.schoolhandbook.";

    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("problem", Set.of()),
            Map.entry("model", Set.of("problem")),
            Map.entry("source", Set.of("problem", "model")),
            Map.entry("parse", Set.of("problem", "model")),
            Map.entry("link", Set.of("problem", "model")),
            Map.entry("check", Set.of("problem", "model")),
            Map.entry("online", Set.of("problem", "model")),
            Map.entry("privacy", Set.of("problem", "model")),
            Map.entry("reference", Set.of("problem", "model")),
            Map.entry("index", Set.of("problem", "model")),
            Map.entry("picture", Set.of("problem", "model")),
            Map.entry("render", Set.of("problem", "model", "picture")),
            Map.entry("offline", Set.of("problem", "model")),
            Map.entry("publish", Set.of("problem", "model")),
            Map.entry("jbake", Set.of("problem", "model", "render")),
            Map.entry(
                    "pipeline",
                    Set.of(
                            "problem",
                            "model",
                            "source",
                            "parse",
                            "link",
                            "check",
                            "privacy",
                            "index",
                            "offline",
                            "online",
                            "picture",
                            "reference",
                            "render",
                            "publish")),
            Map.entry("mojo", Set.of("problem", "model", "pipeline", "jbake")));

    private static final Map<String, Set<String>> THIRD_PARTY = Map.ofEntries(
            Map.entry("org.jbake..", Set.of("jbake")),
            Map.entry("freemarker..", Set.of("jbake")),
            Map.entry("com.vladsch..", Set.of("parse")),
            Map.entry("org.snakeyaml..", Set.of("parse")),
            Map.entry("java.net.http..", Set.of("online")),
            Map.entry("org.jsoup..", Set.of("offline", "parse", "privacy")),
            Map.entry("com.google.i18n..", Set.of("privacy")),
            Map.entry("com.drew..", Set.of("picture", "privacy")),
            Map.entry("org.apache.pdfbox..", Set.of("offline.pdf", "privacy")),
            Map.entry("com.openhtmltopdf..", Set.of("offline.pdf")),
            Map.entry("org.apache.commons.csv..", Set.of("privacy")),
            Map.entry("com.fasterxml..", Set.of("publish", "reference", "render")),
            Map.entry("com.google.zxing..", Set.of("render")),
            Map.entry("com.github.mangstadt..", Set.of("render")),
            Map.entry("org.apache.maven..", Set.of("mojo")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.schoolhandbook")
            .that(DescribedPredicate.describe(
                    "written by us", (JavaClass type) -> !type.getSimpleName().equals("HelpMojo")));

    static Stream<String> packages() {
        return MAY_IMPORT.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageKnowsOnlyThoseBelowIt(String name) {
        String[] forbidden = packages()
                .filter(other -> !other.equals(name) && !MAY_IMPORT.get(name).contains(other))
                .map(other -> ROOT + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .check(CLASSES);
    }

    @Test
    void everyPackageHasItsPlaceInTheTable() {
        var found = new TreeSet<String>();
        CLASSES.forEach(
                type -> found.add(type.getPackageName().substring(ROOT.length()).split("\\.")[0]));
        assertThat(found).containsExactlyInAnyOrderElementsOf(MAY_IMPORT.keySet());
    }

    @Test
    void aLibraryIsKnownInOnePlace() {
        THIRD_PARTY.forEach((library, homes) -> classes()
                .that()
                .resideOutsideOfPackages(
                        homes.stream().map(home -> ROOT + home + "..").toArray(String[]::new))
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackage(library)
                .check(CLASSES));
    }

    @Test
    void moreTypesAreHiddenThanShownInStages() {
        long shown = stageTypes()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .count();
        assertThat(shown).isLessThan(stageTypes().count() - shown);
    }

    private static Stream<JavaClass> stageTypes() {
        return CLASSES.stream()
                .filter(type -> type.isTopLevelClass())
                .filter(type -> Stream.of(
                                "source",
                                "parse",
                                "link",
                                "check",
                                "privacy",
                                "reference",
                                "offline",
                                "publish",
                                "jbake")
                        .anyMatch(stage -> type.getPackageName().startsWith(ROOT + stage)));
    }
}
