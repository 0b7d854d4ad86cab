String log = new File(basedir, 'build.log').text
assert log.findAll(/(?m)^\[INFO\] --- .*:check \(handbook\)/).size() == 1
assert log.findAll(/(?m)^\[INFO\] --- .*:site \(.*\)/).size() == 1 : 'Maven\'s own site must not run'
assert log.contains('2 pages')

def site = new File(basedir, 'target/site')
assert new File(site, 'index.html').text.contains('Welcome to Oakfield')
assert new File(site, 'index.html').text.contains('href="help/calm-corner.html"')
assert new File(site, 'help/calm-corner.html').text.contains('beanbag')
assert new File(site, 'help/tent.txt').text == new File(basedir, 'content/help/tent.txt').text

assert (new File(basedir, 'target').list() as Set) == ['site', 'handbook'] as Set
assert (new File(basedir, 'target/handbook').list() as Set) == ['TEST-handbook.xml', 'ledger.json', 'problems.json', 'problems.sarif', 'report.css', 'report.html'] as Set
assert new File(basedir, 'target/handbook/ledger.json').text.contains('content/help/calm-corner.md')
