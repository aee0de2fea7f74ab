# Dansk: hvilken bot det her er, og hvem der driver den.

about-what = Jeg er Stopover { $version }{ $commit }. Jeg hjælper folk, der rejser sammen, med at holde styr på stop, sovepladser og træf.
about-commit = {" "}({ $commit })
about-licence = Jeg er fri software: Alle må bruge, undersøge, ændre og dele mig på vilkårene i { $licence }.
about-source = Min kildekode: { $source }
about-source-ask = Vil du se min kildekode, så spørg dem, der driver mig. De giver dig den.
about-operators = Jeg bliver drevet af { $people }.
about-operators-none = Jeg ved ikke, hvem der driver mig. Måske ved den, der inviterede mig, det.
about-contact = Sådan får du fat i dem: { $contact }
help-about = se, hvem jeg er, og hvem der driver mig
    .usage = info
    .example = info
