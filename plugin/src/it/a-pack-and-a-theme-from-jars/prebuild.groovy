import java.util.zip.ZipEntry
import java.util.zip.ZipFile
import java.util.zip.ZipOutputStream

// Two jars as a school would find them in a repository: a pack of two pages, and the classic theme under another name,
// with a page template of its own.
void install(String name, Map<String, byte[]> files) {
    def folder = new File(localRepositoryPath, "org/example/$name/1")
    folder.mkdirs()
    new File(folder, "$name-1.pom").text = '<project><modelVersion>4.0.0</modelVersion>' +
            "<groupId>org.example</groupId><artifactId>$name</artifactId><version>1</version></project>"
    new ZipOutputStream(new FileOutputStream(new File(folder, "$name-1.jar"))).withCloseable { jar ->
        files.each { path, bytes ->
            jar.putNextEntry(new ZipEntry("META-INF/handbook/$path"))
            jar.write(bytes)
        }
    }
}

install('woodland-pack', ['den.md', 'fire.md'].collectEntries {
    ["content/woods/$it".toString(), new File(basedir, "pack/woods/$it").bytes]
})

def theme = [:]
def classic = "META-INF/handbook/themes/classic/"
def folder = new File(localRepositoryPath, 'org/schoolhandbook/handbook-themes')
def themes = folder.listFiles().findAll { it.directory }.collectMany { it.listFiles().findAll { it.name.endsWith('.jar') } }
new ZipFile(themes.max { it.lastModified() }).withCloseable { jar ->
    jar.entries().findAll { it.name.startsWith(classic) && !it.directory }.each {
        theme["themes/woodland/" + it.name.substring(classic.length())] = jar.getInputStream(it).bytes
    }
}
theme['themes/woodland/templates/page.ftlh'] = '<p>In the woods: ${page.title}</p>'.bytes
theme['themes/woodland/assets/acorn.txt'] = 'An acorn.'.bytes
install('woodland-theme', theme)
return true
