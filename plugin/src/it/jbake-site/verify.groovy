/*
 * Compares, file by file, what stock JBake and we made of the same sites. What may differ, and why, is in
 * allowed-differences.md; a difference that is not there fails, and so does one there that no longer occurs.
 */
import java.nio.charset.StandardCharsets
import java.nio.file.FileSystems
import java.nio.file.Files
import java.nio.file.Path
import java.util.regex.Pattern

class Rule {
    String title
    String glob
    String side
    Pattern pattern
    String replacement

    boolean covers(String path) {
        FileSystems.default.getPathMatcher('glob:' + glob).matches(Path.of(path))
    }

    String apply(String text, String where) {
        side == where || side == 'both' ? pattern.matcher(text).replaceAll(replacement) : text
    }
}

class Allowed {
    List<Rule> rules = []
    Map<String, Set<String>> only = ['only-in-stock': [] as Set, 'only-in-ours': [] as Set]

    static Allowed read(File file) {
        def allowed = new Allowed()
        def title = ''
        def block = null
        file.eachLine('UTF-8') { line ->
            if (line.startsWith('## ')) {
                title = line.substring(3)
            } else if (line.startsWith('```')) {
                if (block != null) {
                    allowed.add(title, block)
                }
                block = block == null ? [:] : null
            } else if (block != null) {
                def parts = line.split(' {2,}', 2)
                block[parts[0]] = parts[1]
            }
        }
        allowed
    }

    private void add(String title, Map<String, String> block) {
        only.each { key, paths -> if (block[key]) paths << block[key] }
        ['stock', 'ours', 'both'].findAll { block[it] }.each { side ->
            rules << new Rule(
                    title: title, glob: block.files, side: side,
                    pattern: Pattern.compile(block[side]), replacement: block.as ?: '')
        }
    }
}

class Pair {
    String path
    byte[] stock
    byte[] ours

    boolean isSame(List<Rule> rules) {
        if (Arrays.equals(stock, ours)) {
            return true
        }
        path ==~ /.*\.(x?html?|xml)/ && text('stock', rules) == text('ours', rules)
    }

    String text(String side, List<Rule> rules) {
        def bytes = side == 'stock' ? stock : ours
        rules.findAll { it.covers(path) }
                .inject(new String(bytes, StandardCharsets.UTF_8)) { text, rule -> rule.apply(text, side) }
    }

    /** The first line that still differs. */
    String shown(List<Rule> rules) {
        def left = text('stock', rules).readLines()
        def right = text('ours', rules).readLines()
        def line = (0..<Math.max(left.size(), right.size())).find { left[it] != right[it] }
        line == null ? "$path differs in its bytes"
                : "$path:${line + 1}\n    stock: ${left[line] ?: '(no line)'}\n    ours:  ${right[line] ?: '(no line)'}"
    }
}

Set<String> paths(Path root) {
    Files.walk(root).withCloseable { files ->
        files.filter { Files.isRegularFile(it) }.collect { root.relativize(it).toString().replace('\\', '/') } as TreeSet
    }
}

def target = basedir.toPath().resolve('target')
def stock = target.resolve('stock')
def ours = target.resolve('ours')
def allowed = Allowed.read(new File(basedir, 'allowed-differences.md'))
def failures = []

def stockPaths = paths(stock)
def ourPaths = paths(ours)
def onlyInStock = stockPaths - ourPaths
def onlyInOurs = ourPaths - stockPaths
(onlyInStock - allowed.only['only-in-stock']).each { failures << "$it is only in stock JBake's site" }
(onlyInOurs - allowed.only['only-in-ours']).each { failures << "$it is only in our site" }
(allowed.only['only-in-stock'] - onlyInStock).each { failures << "$it is no longer only in stock JBake's site" }
(allowed.only['only-in-ours'] - onlyInOurs).each { failures << "$it is no longer only in our site" }

def pairs = stockPaths.intersect(ourPaths).collect {
    new Pair(path: it, stock: Files.readAllBytes(stock.resolve(it)), ours: Files.readAllBytes(ours.resolve(it)))
}
pairs.findAll { !it.isSame(allowed.rules) }.each { failures << it.shown(allowed.rules) }
if (failures.empty) {
    allowed.rules
            .findAll { rule -> pairs.every { it.isSame(allowed.rules - rule) } }
            .each { failures << "No longer needed in allowed-differences.md: \"$it.title\", $it.side  $it.pattern" }
}
assert pairs.size() > 40: 'The sites are not complete.'

if (failures) {
    throw new AssertionError("These sites differ in ways that allowed-differences.md does not allow:\n\n"
            + failures.join('\n') + '\n\nstock: ' + stock + '\nours:  ' + ours)
}
def same = pairs.count { Arrays.equals(it.stock, it.ours) }
println "${pairs.size()} files: $same the same byte for byte, the others but for ${allowed.rules.size()} allowed differences."
true
