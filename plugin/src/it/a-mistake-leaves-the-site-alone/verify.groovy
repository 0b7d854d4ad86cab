def before = context.before
assert context.files() == before
assert (new File(basedir, 'target').list() as Set) == ['site', 'handbook'] as Set
assert (new File(basedir, 'target/handbook').list() as Set) == ['TEST-handbook.xml', 'ledger.json', 'problems.json', 'problems.sarif', 'report.css', 'report.html'] as Set

String log = new File(basedir, 'build.log').text
assert !log.contains('\tat ') : 'a stack trace'
assert !log.contains('Exception:') : 'the beginning of a stack trace'
assert !log.contains('SEVERE') : 'a library speaks for itself'

/** How often these lines come one after the other, each with [ERROR]. */
int printed(String log, String... lines) {
    return log.findAll('(?m)' + lines.collect { "^\\[ERROR\\] $it\\R" }.join()).size()
}

// The wrong link: found by building.
assert printed(log,
        /content\/index\.md:3:19: error: .*clam-corner.* \[link-not-found\]/,
        /    The \[calm corner\]\(clam-corner\.md\) is open\./,
        /                      \^{14}/,
        /    .*"calm-corner\.md".*/) == 1

// The misspelt field: found by building, and by checking after that.
assert printed(log,
        /content\/calm-corner\.md:3:1: error: .*sumary.* \[unknown-field\]/,
        /    sumary: A tent/,
        /    \^{6}/,
        /    .*"summary".*/) == 2

// The wrong template: found by checking.
assert printed(log,
        /templates\/page\.ftlh:2:6: error: .*page\.nonsense.* \[template-failed\]/,
        /    <p>\$\{page\.nonsense\}<\/p>/,
        /         \^{13}/,
        /    .*page\.nonsense.*/) > 0

assert log.count('BUILD FAILURE') == 2
