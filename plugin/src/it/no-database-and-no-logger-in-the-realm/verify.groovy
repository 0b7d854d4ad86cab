def lines = new File(basedir, 'build.log').readLines()
int start = lines.findIndexOf { it.contains('Populating class realm plugin>org.schoolhandbook:handbook-maven-plugin') }
assert start >= 0
def jars = lines.drop(start + 1).takeWhile { it.contains('  Included: ') }.collect { it.replaceFirst(/.*Included: /, '').split(':') }

def groups = jars.collect { it[0] } as Set
assert groups.containsAll(['org.schoolhandbook', 'org.jbake', 'org.freemarker', 'com.vladsch.flexmark'])
assert !groups.contains('com.orientechnologies')
assert !groups.contains('ch.qos.logback')
assert !groups.contains('org.slf4j') : 'Maven brings it'

long bytes = jars.sum { jar ->
    def (group, name, type, version) = [jar[0], jar[1], jar[2], jar[-1]]
    String classifier = jar.length > 4 ? "-${jar[3]}" : ''
    new File(localRepositoryPath, "${group.replace('.', '/')}/$name/$version/$name-$version${classifier}.${type}").length()
}
println "The plugin's class realm: ${jars.size()} jars, ${bytes >> 10} KiB."
