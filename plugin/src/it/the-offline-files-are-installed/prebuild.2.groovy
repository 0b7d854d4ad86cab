context.files = {
    def files = new TreeMap()
    new File(basedir, 'target/handbook/offline').eachFileRecurse { if (it.file) files[it.name] = it.bytes.md5() }
    return files
}
context.before = context.files()
assert context.before.keySet() as List == ['elm-school-offline.zip', 'elm-school.epub', 'elm-school.html', 'elm-school.pdf']

// A time that the second run must replace, so that we know that it wrote.
assert new File(basedir, 'target/handbook/offline/elm-school.pdf').setLastModified(0)
