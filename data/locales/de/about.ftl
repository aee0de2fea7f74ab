# Deutsch: welcher Bot das ist, und wer ihn betreibt.

about-what = Ich bin Stopover { $version }{ $commit }. Wenn Leute zusammen reisen, behalte ich ihre Stationen, Schlafplätze und Treffen im Blick.
about-commit = {" "}({ $commit })
about-licence = Ich bin freie Software: Unter { $licence } dürfen mich alle benutzen, untersuchen, verändern und weitergeben.
about-source = Mein Quelltext: { $source }
about-source-ask = Meinen Quelltext bekommst du auf Nachfrage von den Leuten, die mich betreiben.
about-operators = Ich werde betrieben von: { $people }
about-operators-none = Ich weiß nicht, wer mich betreibt. Frag am besten die Person, die mich eingeladen hat.
about-contact = Kontakt: { $contact }

help-about = wer ich bin und wer mich betreibt
    .usage = Info
    .example = Info
