# Bokmål: hvilken bot dette er, og hvem som driver den.

about-what = Jeg er Stopover { $version }{ $commit }. Jeg hjelper folk som reiser sammen, med å holde orden på stopp, soveplasser og treff.
about-commit = {" "}({ $commit })
about-licence = Jeg er fri programvare: Alle kan bruke, undersøke, endre og dele meg etter { $licence }.
about-source = Kildekoden min: { $source }
about-source-ask = De som driver meg, gir deg kildekoden hvis du spør.
about-operators = De som driver meg: { $people }
about-operators-none = Jeg vet ikke hvem som driver meg. Kanskje den som inviterte meg, vet det.
about-contact = Slik når du dem: { $contact }

help-about = se hvem jeg er, og hvem som driver meg
    .usage = info
    .example = info
