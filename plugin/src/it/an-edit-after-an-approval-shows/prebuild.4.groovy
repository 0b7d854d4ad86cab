for (page in ['policies/behaviour.html', 'register.html']) {
    String text = new File(basedir, "target/site/$page").text
    assert text.contains('Changed since it was approved on')
    assert !text.contains('Approved and current')
}
assert new File(basedir, 'target/site/register.csv').text.endsWith(',changed\r\n')

context.record = new File(basedir, 'approvals.lock').text
return true
