context.files = {
    def files = new TreeMap()
    new File(basedir, 'target/site').eachFileRecurse { if (it.file) files[it.path] = it.bytes.md5() + ' of ' + it.lastModified() }
    return files
}
context.before = context.files()
assert context.before.size() > 1

new File(basedir, 'content/index.md').text = '# Tuesday\n\nThe [calm corner](clam-corner.md) is open.\n'
new File(basedir, 'content/calm-corner.md').text = '---\ntitle: Calm corner\nsumary: A tent\n---\n\nTuesday\'s tent.\n'
new File(basedir, 'content/new.md').text = '# New on Tuesday\n\nNew.\n'
return true
