['oak': 'lesson', 'elm': 'trip'].each { tree, type ->
    def site = new File(basedir, "$tree/target/site")
    assert site.list().count { it ==~ /\w+-\d+\.html/ } == context.pages
    (1..context.pages).each {
        String page = new File(site, "${type}-${it}.html").text
        assert page.contains("The ${type} number ${it}, one of ${context.pages} ${type}s.")
        assert page.contains("Under the ${tree}.")
    }
    assert new File(basedir, "$tree/target/handbook/ledger.json").exists()
}

String log = new File(basedir, 'build.log').text
assert log.contains('a thread count of 2')
assert !log.contains('thread-safe')
assert !log.contains('\tat ')
