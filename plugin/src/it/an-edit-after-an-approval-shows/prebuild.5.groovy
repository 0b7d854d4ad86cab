assert new File(basedir, 'approvals.lock').text == context.record : 'an approval that failed left its mark'
return true
