# English: which bot this is, and who runs it.

about-what = I am Stopover { $version }{ $commit }, a bot that keeps a journey together: stops, beds, meetups.
about-commit = {" "}({ $commit })
about-licence = I am free software: everybody may use, study, change and share me, under { $licence }.
about-source = My source code: { $source }
about-source-ask = The people who run me give you my source code when you ask for it.
about-operators = These people run me: { $people }
about-operators-none = I don't know who runs me. The person who invited me may.
about-contact = To reach them: { $contact }

help-about = what I am, and who runs me
    .usage = about
    .example = about
