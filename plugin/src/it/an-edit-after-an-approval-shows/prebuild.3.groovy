String policy = new File(basedir, 'target/site/policies/behaviour.html').text
assert policy.contains('Approved and current')
assert policy.contains('9 September 2026')
assert new File(basedir, 'target/site/register.csv').text.endsWith(',2026-09-09,Governors,2027-09-09,2027-09-09,current\r\n')
assert new File(basedir, 'target/site/reviews.ics').text.contains('DTSTART;VALUE=DATE:20270909\r\n')

new File(basedir, 'content/policies/behaviour.md').text = '# Behaviour\n\nWe are very kind to each other.\n'
return true
