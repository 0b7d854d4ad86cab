def beside = basedir.parentFile
new File(beside, 'children.csv').setText('\uFEFFForename;Surname\r\n"Zebedee";"Quillfeather"\r\nMary-Jane;O\'Rourke\r\n', 'UTF-8')
new File(beside, 'broken.csv').setText('Forename\n"Zebedee\n', 'UTF-8')
return true
