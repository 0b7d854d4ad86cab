assert new File(basedir, 'target/site/index.html').text.contains('Built on a train.')
assert !new File(basedir, 'build.log').text.contains('Download')
