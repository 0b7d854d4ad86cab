def before = context.before
assert context.files() == before
assert new File(basedir, 'target/site/index.html').lastModified() > 0
