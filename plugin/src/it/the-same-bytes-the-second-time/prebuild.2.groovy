context.files = {
    def files = new TreeMap()
    new File(basedir, 'target').eachFileRecurse { if (it.file) files[it.path] = it.bytes.md5() }
    return files
}
context.before = context.files()
assert context.before.size() > 4

// A time that the second run must replace, so that we know that it wrote.
assert new File(basedir, 'target/site/index.html').setLastModified(0)
