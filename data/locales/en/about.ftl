# English: which bot this is, and who runs it.

about-what = I'm Stopover { $version }{ $commit }. I help people who travel together keep track of stops, beds and meetups.
about-commit = {" "}({ $commit })
about-licence = I'm free software: anyone may use, study, change and share me under { $licence }.
about-source = My source code: { $source }
about-source-ask = The people who run me will give you my source code if you ask.
about-operators = I'm run by: { $people }
about-operators-none = I don't know who runs me. The person who invited me might.
about-contact = To reach them: { $contact }

help-about = who I am and who runs me
    .usage = about
    .example = about
