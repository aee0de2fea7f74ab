# Svenska: vilken bot det här är, och vem som driver den.

about-what = Jag är Stopover { $version }{ $commit }, en bot som håller ihop en resa: stopp, sovplatser och träffar.
about-commit = {" "}({ $commit })
about-licence = Jag är fri programvara: vem som helst får använda, granska, ändra och sprida mig enligt { $licence }.
about-source = Min källkod: { $source }
about-source-ask = Min källkod får du av dem som driver mig, om du frågar.
about-operators = De som driver mig: { $people }
about-operators-none = Vem som driver mig står inte här. Den som bjöd in mig vet kanske.
about-contact = Så når du dem: { $contact }

help-about = vad jag är, och vem som driver mig
    .usage = info
    .example = info
