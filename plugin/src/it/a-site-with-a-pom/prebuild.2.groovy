// Between `mvn verify` and `mvn site`: checking made reports and no site.
assert !new File(basedir, 'target/site').exists()
assert new File(basedir, 'target/handbook/ledger.json').delete()
assert new File(basedir, 'target/handbook/problems.json').delete()
