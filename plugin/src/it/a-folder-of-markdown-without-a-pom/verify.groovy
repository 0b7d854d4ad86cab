Set<String> files(File folder) {
    def found = new TreeSet<String>()
    folder.eachFileRecurse { if (it.file) found << folder.toPath().relativize(it.toPath()).toString().replace('\\', '/') }
    return found
}

def site = { File folder ->
    assert new File(folder, 'index.html').text.contains('Notes for parents')
    assert new File(folder, 'clubs/breakfast.html').text.contains('porridge')
    assert new File(folder, 'clubs/menu.csv').text == new File(basedir, 'notes/clubs/menu.csv').text
}
def reports = ['TEST-handbook.xml', 'ledger.json', 'problems.json', 'problems.sarif', 'report.css', 'report.html']
        .collect { 'target/handbook/' + it }

// The first run: the site where it was asked for, the reports in target/handbook of the folder where Maven ran.
def empty = new File(basedir, 'empty')
site(new File(empty, 'public'))
assert files(empty).findAll { !it.startsWith('public/') } == reports as Set
assert (empty.list() as Set) == ['public', 'target'] as Set

// The second and third run: everything in target.
def notes = new File(basedir, 'notes')
site(new File(notes, 'target/site'))
def written = ['index.md', 'clubs/breakfast.md', 'clubs/menu.csv']
assert files(notes).findAll { !it.startsWith('target/site/') } == (written + reports) as Set
assert (new File(notes, 'target').list() as Set) == ['site', 'handbook'] as Set
assert files(new File(notes, 'target/site')) == files(new File(empty, 'public'))

assert new File(basedir, 'build.log').text.count('2 pages') == 3
