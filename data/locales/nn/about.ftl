# Nynorsk: kva for ein bot dette er, og kven som driv han.

about-what = Eg er Stopover { $version }{ $commit }. Eg hjelper folk som reiser i lag, med å halde styr på stopp, soveplassar og treff.
about-commit = {" "}({ $commit })
about-licence = Eg er fri programvare: Alle kan bruke, studere, endre og dele meg på vilkåra i { $licence }.
about-source = Kjeldekoden min: { $source }
about-source-ask = Spør dei som driv meg, så får du kjeldekoden.
about-operators = Dei som driv meg: { $people }
about-operators-none = Eg veit ikkje kven som driv meg. Kanskje den som inviterte meg, veit det.
about-contact = Slik får du tak i dei: { $contact }

help-about = sjå kven eg er, og kven som driv meg
    .usage = info
    .example = info
