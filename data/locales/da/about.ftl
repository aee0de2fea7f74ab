# Dansk: hvilken bot det her er, og hvem der driver den.

about-what = Jeg er Stopover { $version }{ $commit }, en bot, der holder styr på en rejse: stop, senge og møder.
about-commit = {" "}({ $commit })
about-licence = Jeg er fri software: Alle må bruge, undersøge, ændre og dele mig på vilkårene i { $licence }.
about-source = Min kildekode: { $source }
about-source-ask = Min kildekode får du af dem, der driver mig. Du skal bare spørge.
about-operators = De, der driver mig: { $people }
about-operators-none = Her står ikke, hvem der driver mig. Måske ved den, der inviterede mig, det.
about-contact = Sådan får du fat i dem: { $contact }

help-about = hvad jeg er, og hvem der driver mig
    .usage = info
    .example = info
