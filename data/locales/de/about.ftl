# Deutsch: welcher Bot das ist, und wer ihn betreibt.

about-what = Ich bin Stopover { $version }{ $commit }, ein Bot, der eine Reise zusammenhält: Stationen, Betten, Treffen.
about-commit = {" "}({ $commit })
about-licence = Ich bin freie Software: Unter { $licence } darfst du mich benutzen, untersuchen, verändern und weitergeben.
about-source = Mein Quelltext: { $source }
about-source-ask = Meinen Quelltext bekommst du auf Nachfrage von den Leuten, die mich betreiben.
about-operators = Mich betreiben: { $people }
about-operators-none = Wer mich betreibt, ist hier nicht eingetragen. Vielleicht weiß es, wer mich eingeladen hat.
about-contact = So erreichst du sie: { $contact }

help-about = was ich bin und wer mich betreibt
    .usage = Info
    .example = Info
