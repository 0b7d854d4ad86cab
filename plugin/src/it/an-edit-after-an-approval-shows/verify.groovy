for (page in ['policies/behaviour.html', 'register.html']) {
    String text = new File(basedir, "target/site/$page").text
    assert text.contains('Approved and current')
    assert !text.contains('Changed since')
    assert text.contains('22 November 2026')
}
assert new File(basedir, 'target/site/register.csv').text.endsWith(',2026-11-22,Governors,2027-11-22,2027-11-22,current\r\n')

def lines = new File(basedir, 'approvals.lock').readLines()
assert lines.size() == 2
assert lines[1].startsWith('policies/behaviour.md | 2026-11-22 | Governors | 2027-11-22 | ')

String log = new File(basedir, 'build.log').text
assert log.count('The approval of policies/behaviour.md is on record in approvals.lock.') == 2
assert log.count('[changed-since-approval]') == 1
assert log.count('[approval-without-role]') == 1
assert !log.contains('\tat ') : 'a stack trace'
