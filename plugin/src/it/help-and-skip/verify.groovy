String log = new File(basedir, 'build.log').text
assert log.contains('handbook:site')
assert log.contains('handbook:check')
['source', 'output', 'theme', 'today', 'failOn', 'skip'].each { assert log.contains("User property: handbook.$it") }
assert log.count('Skipped, because handbook.skip is true.') == 2
assert !new File(basedir, 'target').exists()
