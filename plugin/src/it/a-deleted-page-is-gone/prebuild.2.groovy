def site = new File(basedir, 'target/site')
['clubs/chess.html', 'clubs/board.txt', 'clubs/draughts/rules.html'].each { assert new File(site, it).file }

assert new File(basedir, 'content/clubs/board.txt').delete()
assert new File(basedir, 'content/clubs/draughts').deleteDir()
