# Nynorsk: kva for ein bot dette er, og kven som driv han.

about-what = Eg er Stopover { $version }{ $commit }, ein bot som held styr på ei reise: stopp, senger og treff.
about-commit = {" "}({ $commit })
about-licence = Eg er fri programvare: Alle kan bruke, granske, endre og dele meg, på vilkåra i { $licence }.
about-source = Kjeldekoden min: { $source }
about-source-ask = Kjeldekoden min får du hjå dei som driv meg, berre du spør.
about-operators = Dei som driv meg: { $people }
about-operators-none = Kven som driv meg, står ikkje her. Kanskje den som baud meg inn, veit det.
about-contact = Slik får du tak i dei: { $contact }

help-about = kva eg er, og kven som driv meg
    .usage = info
    .example = info
