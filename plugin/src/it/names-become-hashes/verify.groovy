String hashes = new File(basedir, 'children.txt').text
assert hashes.startsWith('handbook-names 1\n')
assert hashes.readLines().size() > 4
for (name in ['zebedee', 'quillfeather', 'rourke', 'mary']) {
    assert !hashes.toLowerCase().contains(name)
}
assert !new File(basedir, 'nobody.txt').exists()
assert !new File(basedir, 'broken.txt').exists()

String log = new File(basedir, 'build.log').text
assert log.contains('Whoever has this file can try names: do not publish it.')
assert log.contains("A name from the school's list of children stands here: Z•••. [privacy-name-listed]")
assert !log.toLowerCase().contains('zebedee')
assert log.contains('There is no file ')
assert !log.contains('\tat ') : 'a stack trace'
assert !new File(basedir, 'target/site').exists()
for (report in new File(basedir, 'target/handbook').listFiles()) {
    assert !report.text.toLowerCase().contains('zebedee')
}
