// JBake keeps its document types in static fields; many pages of different types, so that the two sites overlap in time.
context.pages = 100
['oak': 'lesson', 'elm': 'trip'].each { tree, type ->
    def content = new File(basedir, "$tree/content")
    assert content.mkdir()
    (1..context.pages).each {
        new File(content, "${type}-${it}.md").text =
                "title=The ${type} number ${it}\ntype=${type}\nstatus=published\n~~~~~~\n\nUnder the ${tree}.\n"
    }
}
return true
