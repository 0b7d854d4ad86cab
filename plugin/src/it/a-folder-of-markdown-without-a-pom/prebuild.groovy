// An empty folder cannot be kept in Git.
assert new File(basedir, 'empty').mkdir()
