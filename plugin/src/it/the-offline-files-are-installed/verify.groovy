def before = context.before
assert context.files() == before
def offline = new File(basedir, 'target/handbook/offline')
assert new File(offline, 'elm-school.pdf').lastModified() > 0

// What another project gets that names them by classifier and type.
def installed = new File(localRepositoryPath, 'org/example/the-offline-files-are-installed/1')
def names = ['offline.zip': 'elm-school-offline.zip', 'handbook.html': 'elm-school.html',
             'handbook.pdf': 'elm-school.pdf', 'handbook.epub': 'elm-school.epub']
for (name in names) {
    def file = new File(installed, 'the-offline-files-are-installed-1-' + name.key)
    assert file.bytes == new File(offline, name.value).bytes
}
// The drawing, too, has its place on paper.
assert !new File(basedir, 'build.log').text.contains('[paper-picture]')
return true
