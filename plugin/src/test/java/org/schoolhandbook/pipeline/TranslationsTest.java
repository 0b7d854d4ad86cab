package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.testsite.HtmlChecker;
import org.schoolhandbook.testsite.LinkChecker;
import org.schoolhandbook.testsite.TestSite;

/** Pages in several languages, as their readers find them. */
class TranslationsTest {

    private static final String MADE = "translated: {on: 2026-11-01, by: the office}";

    @TempDir
    Path temp;

    private TestSite site;

    @BeforeEach
    void begin() throws IOException {
        site = TestSite.in(temp)
                .with("content/index.md", "# Home\n\n[Uniform](about/uniform.md), [Contact](about/contact.md)")
                .with("content/about/uniform.md", "# Uniform\n\nGreen.\n\n## Shoes\n\nBlack.")
                .with("content/about/contact.md", "# Contact\n\nRing us. [Uniform](uniform.md)");
    }

    private TestSite translated(String file, String title, String header, String text) {
        return site.with("content/" + file, "---\ntitle: " + title + "\n" + header + "\n---\n\n" + text + "\n");
    }

    private Document built(String page) {
        site.build();
        return read(page);
    }

    private Document read(String page) {
        return Jsoup.parse(site.page(page));
    }

    private List<String> problems() {
        return site.build().problems().stream().map(problem -> problem.code()).toList();
    }

    @Test
    void aTranslationLiesInTheFolderOfItsLanguageWithTheWordsOfIt() {
        translated("about/contact.pl.md", "Kontakt", MADE, "Zadzwoń.");

        Document page = built("pl/about/contact.html");

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("pl");
        assertThat(page.selectFirst("html").hasAttr("dir")).isFalse();
        assertThat(page.selectFirst(".skip").text()).isEqualTo("Przejdź do głównego tekstu");
        assertThat(page.selectFirst("h1").text()).isEqualTo("Kontakt");
        assertThat(page.selectFirst(".translation time").text()).isEqualTo("1 listopada 2026");
        assertThat(read("about/contact.html").selectFirst("html").attr("lang")).isEqualTo("en-GB");
    }

    @Test
    void urduRunsFromRightToLeftButPhoneNumbersDoNot() {
        translated("about/contact.ur.md", "رابطہ", MADE, "فون 01632 960123، 1.30 بجے");

        Document page = built("ur/about/contact.html");

        assertThat(page.selectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select(".text bdi[dir=ltr]").eachText()).containsExactly("01632 960123");
        assertThat(page.selectFirst(".translation time").text()).isEqualTo("1 نومبر 2026");
    }

    @Test
    void aPhoneNumberStaysInOneLineAndOtherNumbersBreakAsTheyLike() {
        site.with(
                "content/about/contact.md",
                "# Contact\n\nRing 01632 960123, [0800 1111](uniform.md) or +44 7700 900123, in 2026-27, from 1 2 3 4 5 6 7 8"
                        + " 9 10 11 to 9-10.\n");

        assertThat(built("about/contact.html").select(".text bdi[dir=ltr]").eachText())
                .containsExactly("01632 960123", "0800 1111", "+44 7700 900123");
    }

    @Test
    void everyPageOfSeveralLanguagesLeadsToAllOfThem() {
        translated("about/contact.pl.md", "Kontakt", MADE, "Zadzwoń.");
        translated("about/contact.ur.md", "رابطہ", MADE, "فون کریں۔");

        Document page = built("pl/about/contact.html");

        assertThat(page.select("nav.languages a").eachText()).containsExactly("English", "Polski", "اردو");
        assertThat(page.select("nav.languages a").eachAttr("lang")).containsExactly("en-GB", "pl", "ur");
        assertThat(page.select("nav.languages a").eachAttr("href"))
                .containsExactly(
                        "../../about/contact.html", "../../pl/about/contact.html", "../../ur/about/contact.html");
        assertThat(page.select("nav.languages [aria-current]").eachText()).containsExactly("Polski");
        assertThat(page.select(".bottom .languages a")).hasSize(3);
        assertThat(page.select("link[rel=alternate][hreflang]").eachAttr("hreflang"))
                .containsExactly("en-GB", "pl", "ur", "x-default");
        assertThat(read("about/contact.html").select("nav.languages a").eachText())
                .isEqualTo(page.select("nav.languages a").eachText());
        assertThat(read("about/uniform.html").select(".languages, link[hreflang]"))
                .isEmpty();
    }

    @Test
    void linksStayInTheLanguageWhereTheyCanAndSayWhereTheyCannot() {
        translated("about/contact.pl.md", "Kontakt", MADE, "[Mundurek](uniform.md#shoes), [Start](../index.md)");
        translated("about/uniform.pl.md", "Mundurek", MADE, "Zielony.\n\n## Buty {#shoes}\n\nCzarne.");

        Document page = built("pl/about/contact.html");

        assertThat(page.select(".text a").eachAttr("href")).containsExactly("uniform.html#shoes", "../../index.html");
        assertThat(page.select(".text a[hreflang]").eachText()).containsExactly("Start");
        assertThat(page.selectFirst(".text a[hreflang]").attr("hreflang")).isEqualTo("en-GB");
        assertThat(page.select(".trail a").eachAttr("href")).first().isEqualTo("../../pl/index.html");
        assertThat(page.select(".trail a[lang=en-GB]").eachText()).containsExactly("About");
    }

    @Test
    void aHeadingThatOnlyTheOriginalHasIsNoted() {
        translated("about/contact.pl.md", "Kontakt", MADE, "[Buty](uniform.md#shoes)");
        translated("about/uniform.pl.md", "Mundurek", MADE, "Zielony.\n\n## Buty\n\nCzarne.");

        assertThat(problems()).containsExactly("anchor-not-translated");
        assertThat(read("pl/about/contact.html").selectFirst(".text a").attr("href"))
                .isEqualTo("uniform.html");
    }

    @Test
    void whatIsSaidOnceIsInherited() {
        site.with("content/roles/headteacher.md", "---\ntitle: Headteacher\n---\n\nLeads.")
                .with(
                        "content/policies/phones.md",
                        "---\ntitle: Phones\nowner: roles/headteacher\napproved: {on: 2026-09-09, by: Board}\n"
                                + "review: {next: 2027-09-09}\naudience: [parents]\ncovers: [phones]\n---\n\nOff.");
        translated("policies/phones.cy.md", "Ffonau", MADE + "\ncovers: [ffonau]", "I ffwrdd.");

        site.approve(new Approving("policies/phones.md", "Board", LocalDate.of(2026, 9, 9), ""));

        Document page = built("cy/policies/phones.html");

        assertThat(page.select(".facts dd").eachText())
                .containsExactly(
                        "✓ Wedi’i gymeradwyo ac yn gyfredol",
                        "9 Medi 2026, Board",
                        "9 Medi 2027",
                        "Headteacher",
                        "rhieni a gofalwyr");
        assertThat(page.select(".facts [lang=en-GB]").eachText()).containsExactly("Board", "Headteacher");
        assertThat(page.select(".card dd").eachText()).containsExactly("ffonau");
        assertThat(page.select(".card [lang]")).isEmpty();
    }

    @Test
    void aTranslationStandsInNoListOfTheOriginals() {
        site.with("content/policies/phones.md", "# Phones\n\nOff. See [contact](../about/contact.md)")
                .with("school.yml", school());
        translated("policies/phones.pl.md", "Telefony", MADE, "Wyłączone. Szkoła");
        translated("about/contact.pl.md", "Kontakt", MADE, "Zadzwoń.");

        site.build();

        assertThat(List.of("a-to-z.html", "site-map.html", "register.html", "policies/index.html", "register.csv"))
                .allSatisfy(list -> assertThat(site.page(list)).doesNotContain("Telefony", "Kontakt"));
        assertThat(read("pl/a-to-z.html").select(".letter li a").eachText()).containsExactly("Kontakt", "Telefony");
        assertThat(read("pl/a-to-z.html").select(".text > p").text())
                .isEqualTo("Wszystkie strony tego poradnika, które są po polsku. Spis wszystkich stron");
        assertThat(read("pl/index.html").select(".inside a").eachText()).containsExactly("Kontakt", "Telefony");
    }

    private static String school() {
        return "name: Oak\nwebsite: https://oak.example.org\nenquiries: {name: Office}\nsendco: {name: Sam}\n";
    }

    @Test
    void englishTermsAreNotLookedForInOtherLanguages() {
        site.with("content/glossary/glossary.md", "# Words\n\nTo\n: A word.\n")
                .with("content/about/to.md", "# Page\n\nTo");
        translated("about/to.pl.md", "Strona", MADE, "To jest XYZ. XYZ!");

        Document page = built("pl/about/to.html");

        assertThat(read("about/to.html").select("a.term")).hasSize(1);
        assertThat(page.select("a.term, .meanings")).isEmpty();
        assertThat(problems()).doesNotContain("acronym-unexplained");
    }

    @Test
    void readersAreToldThatTheOriginalIsNewer() {
        site.with("content/about/contact.md", "---\nupdated: 2026-11-02\n---\n\n# Contact\n\nRing us.");
        translated("about/contact.pl.md", "Kontakt", MADE, "Zadzwoń.");

        assertThat(problems()).contains("translation-older");
        assertThat(read("pl/about/contact.html").selectFirst(".translation.older strong:contains(Oryginał zmieniono)"))
                .isNotNull();
    }

    @Test
    void aPolicyThatWasChangedSinceItsApprovalIsNewerThanATranslationFromBeforeThat() {
        site.with(
                "content/policies/phones.md", "---\ntitle: Phones\napproved: {on: 2026-11-05, by: Board}\n---\n\nOff.");
        site.approve(new Approving("policies/phones.md", "Board", LocalDate.of(2026, 11, 5), ""));
        translated("policies/phones.pl.md", "Telefony", MADE, "Wyłączone.");
        assertThat(problems()).doesNotContain("translation-older");

        site.with(
                "content/policies/phones.md", "---\ntitle: Phones\napproved: {on: 2026-11-05, by: Board}\n---\n\nOn.");

        assertThat(problems()).contains("translation-older");
    }

    @Test
    void aTranslationIsNotApprovedByItself() {
        site.with("content/policies/phones.md", "---\ntitle: Phones\n---\n\nOff.");
        translated("policies/phones.pl.md", "Telefony", MADE, "Wyłączone.");

        var report = site.approve(new Approving("policies/phones.pl.md", "Board", LocalDate.of(2026, 11, 5), ""));

        assertThat(report.problems()).extracting(problem -> problem.code()).containsExactly("approval-of-translation");
        assertThat(site.source().resolve("approvals.lock")).doesNotExist();
    }

    @Test
    void rulesAboutEnglishWordsLeaveOtherLanguagesAlone() {
        site.with("content/phrases/stop.md", "---\ntitle: Words\n" + saying("Stop here.") + "\n---\n\nWords.");
        translated("phrases/stop.pl.md", "Słowa", MADE + "\n" + saying("No, chodź ze mną."), "Słowa.");

        assertThat(TestSite.printed(site.build()))
                .filteredOn(line -> line.contains("phrase-forbids"))
                .singleElement()
                .asString()
                .startsWith("content/phrases/stop.md");
    }

    private static String saying(String words) {
        return "phrases:\n  - say: " + words;
    }

    @Test
    void anEnglishArticleIsAWordOfItsOwnInPolish() {
        translated("about/contact.pl.md", "A może kontakt", MADE, "Zadzwoń.");

        assertThat(built("pl/a-to-z.html").select(".letter h2").eachText()).containsExactly("A");
    }

    @Test
    void wordsThatALanguageLacksStandThereInEnglishAndSaySo() {
        site.with("messages/ro.properties", "lang.name=Română\nnav.home=Acasă\n");
        translated("about/contact.ro.md", "Contact", MADE, "> [!NOTE]\n> Sunați-ne.");

        Document page = built("ro/about/contact.html");

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("ro");
        assertThat(page.selectFirst(".trail a").html()).isEqualTo("Acasă");
        assertThat(page.selectFirst(".skip").html())
                .isEqualTo("<span lang=\"en\" dir=\"ltr\">Skip to the main text</span>");
        assertThat(page.selectFirst("nav.trail").attr("aria-label")).isEqualTo("You are here");
        assertThat(page.html()).doesNotContainPattern("[\\uE0E0\\uE0E1]");
        assertThat(TestSite.printed(site.build()))
                .anyMatch(line -> line.startsWith("messages/ro.properties: note: The theme lacks ")
                        && line.contains(" words in this language, which its readers get in English: a-to-z."));
        assertThat(HtmlChecker.errors(site.output(), List.of("ro/about/contact.html")))
                .isEmpty();
    }

    @Test
    void theHandbookItselfMayBeInWelsh() {
        site.with("school.yml", school() + "language: cy\n");
        translated("about/contact.en.md", "Contact in English", MADE, "Ring us.");

        Document page = built("about/contact.html");

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("cy");
        assertThat(page.select("nav.languages a").eachText()).containsExactly("Cymraeg", "English");
        assertThat(read("en/about/contact.html").selectFirst("html").attr("lang"))
                .isEqualTo("en-GB");
    }

    @Test
    void theSiteMapForSearchEnginesKnowsAllLanguages() {
        site.with("school.yml", school());
        translated("about/contact.pl.md", "Kontakt", MADE, "Zadzwoń.");

        site.build();

        assertThat(site.page("sitemap.xml"))
                .contains("<loc>https://oak.example.org/pl/about/contact.html</loc>")
                .contains("hreflang=\"pl\" href=\"https://oak.example.org/pl/about/contact.html\"");
    }

    @Test
    void aDraftIsHiddenInAllLanguages() {
        translated("about/contact.pl.md", "Kontakt", "status: draft\n" + MADE, "Zadzwoń.");
        site.with("content/about/uniform.md", "---\nstatus: draft\n---\n\n# Uniform\n\nGreen.")
                .with("content/index.md", "# Home\n\n[Contact](about/contact.md)")
                .with("content/about/contact.md", "# Contact\n\nRing us.");
        translated("about/uniform.pl.md", "Mundurek", MADE, "Zielony.");

        site.build();

        assertThat(site.files()).noneMatch(file -> file.startsWith("pl/"));
    }

    @Test
    void aSiteTranslatesAPageOfAPackAndEveryPageOfItIsSound() {
        // The pack needs a school; what it lacks here is not the point.
        site.withContentPack().failingOn(FailOn.NEVER);
        translated("policies/behaviour.ur.md", "رویے کی پالیسی", MADE, "خلاصہ۔ [رابطہ](../about/contact.md)");
        translated("about/contact.ur.md", "رابطہ", MADE, "فون کریں۔");

        assertThat(problems()).contains("fields-not-translated");

        List<String> pages = site.files().stream()
                .filter(file -> file.startsWith("ur/") && file.endsWith(".html"))
                .toList();
        assertThat(pages).contains("ur/policies/behaviour.html", "ur/index.html", "ur/a-to-z.html");
        assertThat(HtmlChecker.errors(site.output(), pages)).isEmpty();
        assertThat(new LinkChecker(site.output()).deadLinks(pages)).isEmpty();
    }

    @Test
    void twoBuildsAreTheSame() {
        translated("about/contact.pl.md", "Kontakt", MADE, "Zadzwoń.");
        translated("about/contact.ur.md", "رابطہ", MADE, "فون کریں۔");
        site.build();
        String first = site.page("ur/about/contact.html") + site.page("pl/index.html");

        site.build();

        assertThat(site.page("ur/about/contact.html") + site.page("pl/index.html"))
                .isEqualTo(first);
    }
}
