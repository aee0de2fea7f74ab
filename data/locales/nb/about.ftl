# Bokmål: hvilken bot dette er, og hvem som driver den.

about-what = Jeg er Stopover { $version }{ $commit }, en bot som holder orden på en reise: stopp, senger og treff.
about-commit = {" "}({ $commit })
about-licence = Jeg er fri programvare: Alle kan bruke, granske, endre og dele meg, på vilkårene i { $licence }.
about-source = Kildekoden min: { $source }
about-source-ask = Kildekoden min får du av dem som driver meg. Bare spør.
about-operators = De som driver meg: { $people }
about-operators-none = Her står det ikke hvem som driver meg. Kanskje den som inviterte meg, vet det.
about-contact = Slik får du tak i dem: { $contact }

help-about = hva jeg er, og hvem som driver meg
    .usage = info
    .example = info
