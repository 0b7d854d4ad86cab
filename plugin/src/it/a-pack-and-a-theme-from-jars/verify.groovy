def site = new File(basedir, 'target/site')
assert new File(site, 'index.html').text == '<p>In the woods: Oakfield</p>'
assert new File(site, 'woods/den.html').text == '<p>In the woods: The den as Oakfield builds it</p>'
assert new File(site, 'woods/fire.html').text == '<p>In the woods: The fire circle of the pack</p>'
assert new File(site, 'acorn.txt').text == 'An acorn.'

String ledger = new File(basedir, 'target/handbook/ledger.json').text
assert ledger.contains('replaced by content/woods/den.md')
assert ledger.contains('[woodland-pack] woods/fire.md')
