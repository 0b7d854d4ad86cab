def site = new File(basedir, 'target/site')
assert new File(site, 'index.html').file
assert new File(site, 'clubs/chess.html').file
assert !new File(site, 'clubs/board.txt').exists()
assert !new File(site, 'clubs/draughts').exists() : 'nor is an empty folder left'

assert (new File(basedir, 'target').list() as Set) == ['site', 'handbook'] as Set
String ledger = new File(basedir, 'target/handbook/ledger.json').text
assert ledger.contains('chess')
assert !ledger.contains('draughts')
