# Svenska: vilken bot det här är, och vem som driver den.

about-what = Jag är Stopover { $version }{ $commit } och hjälper folk som reser ihop att hålla koll på stopp, sovplatser och träffar.
about-commit = {" "}({ $commit })
about-licence = Jag är fri programvara: vem som helst får använda, granska, ändra och sprida mig enligt { $licence }.
about-source = Min källkod: { $source }
about-source-ask = Fråga dem som driver mig, så får du min källkod.
about-operators = Jag drivs av: { $people }
about-operators-none = Jag vet inte vem som driver mig. Den som bjöd in mig vet kanske.
about-contact = Så når du dem: { $contact }

help-about = se vem jag är och vem som driver mig
    .usage = info
    .example = info
