new File(basedir, 'content/index.md').text = '# Wednesday\n\nThe [calm corner](calm-corner.md) is open.\n'
new File(basedir, 'templates').mkdir()
new File(basedir, 'templates/page.ftlh').text = '<h1>${page.title}</h1>\n<p>${page.nonsense}</p>\n'
return true
