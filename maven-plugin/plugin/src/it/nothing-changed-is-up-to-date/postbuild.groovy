def summaries = new File(basedir, 'build.log').readLines().findAll { it =~ /mappings? / }
assert summaries*.replace('[INFO] ', '') ==
    ['2 of 2 mappings compiled, 0 up to date', '2 mappings up to date']
