# Dansk: påmindelser om træf, aftenordet, påmindelser, og det, man indstiller for sig selv.

ping = **{ $title }** (#{ $no }) { $left }: { $when }{ $where }{ $state }{ $coming }{ $note }
ping-begun = **{ $title }** (#{ $no }) er begyndt: { $when }{ $where }{ $state }{ $coming }{ $note }
missed-for-maker = Jeg var væk og nåede ikke at minde om #{ $no } { $title }, { $when }. Nu er det overstået, så jeg har ikke skrevet noget i rummet.
own-ping = Husk: { $what }
own-ping-late = Undskyld, jeg var væk, så den her påmindelse fra { $when } kommer for sent: { $what }

evening-head = **{ $trip }** begynder snart:
evening-bed = I nat { $place_in }: { $kind }{ $people } hos { $host }, #{ $no }{ $note }
evening-offered-tonight = **I nat { $place_in }: ikke noget aftalt endnu.** Tilbud: { $offers }
evening-offered = { $day } { $place_in }: ikke noget aftalt endnu. Tilbud: { $offers }
evening-none-tonight = **I nat { $place_in }: ingen soveplads endnu.**
evening-none = { $day } { $place_in }: ingen soveplads endnu.

lead-days = { $count ->
        [one] 1 dag
       *[other] { $count } dage
    }
lead-hours = { $count ->
        [one] 1 time
       *[other] { $count } timer
    }
lead-minutes = { $count ->
        [one] 1 minut
       *[other] { $count } minutter
    }
leads-unread = Hvor længe før er ”{ $typed }”? Du kan for eksempel skrive `1d 2h`, `30m` eller `ingen`.
leads-too-many = Der kan højst være { $count } påmindelser om ét træf.
leads-range = Det kan være alt fra 1 minut til { $days } dage før.

remind-empty = Hvad skal jeg minde om, og hvornår? For eksempel om et træf: `{ $prefix }mind { $no } 1d 2h`. Eller kun dig selv: `{ $prefix }mind mig i morgen kl. 9 om at købe billetter`.
remind-which = Hvilket træf? For eksempel: `{ $prefix }mind { $no } 1d 2h`, eller kun til dig: `{ $prefix }mind mig { $no } 30m`.
remind-set = Jeg minder alle om #{ $no } { $title }, { $leads } før.
remind-none = Nu er der ingen påmindelser om #{ $no } { $title }.
remind-room = Jeg skriver en påmindelse her { $leads } før hvert træf.
remind-room-none = Jeg skriver ikke påmindelser om træf her længere.
remind-me-meetup = Jeg minder dig om #{ $no } { $title }, { $leads } før.
remind-me-meetup-none = Du får ikke længere din egen påmindelse om #{ $no } { $title }. Den i rummet kommer stadig.
remind-me-too-late = #{ $no } { $title } begynder { $left }, så det er for sent. For eksempel: `{ $prefix }mind mig { $no } { $minutes }m`.
remind-me-set = Jeg minder dig om det { $left }, { $when }: { $what }
remind-me-none = { $count ->
        [0] Du har ingen påmindelser.
        [one] Din påmindelse er slettet.
       *[other] Dine { $count } påmindelser er slettet.
    }
remind-when-missing = Hvornår? For eksempel: `{ $prefix }mind mig i morgen kl. 9 om at købe billetter` eller `{ $prefix }mind mig 2h ring til Kari`.
remind-what-missing = Hvad skal jeg minde dig om { $when }? For eksempel: `{ $prefix }mind mig i morgen kl. 9 om at købe billetter`.
remind-past = { $when } er allerede forbi. For eksempel: `{ $prefix }mind mig i morgen kl. 9 om at købe billetter`.
remind-too-far = Jeg kan højst minde dig om noget { $days } dage frem.
remind-too-many = Du har allerede { $count } påmindelser, og flere kan man ikke have. Vil du slette dem alle, så skriv `{ $prefix }mind mig ingen`.

reminders-head = Påmindelser for **{ $trip }**:
reminders-line = #{ $no } { $title }, { $when } · { $leads } før
reminders-mine = Kun til dig, før #{ $no } { $title }: { $leads }
reminders-own = { $no }. Kun til dig, { $when }: { $what }
reminders-none = Der er ingen påmindelser endnu. Sådan sætter du en: `{ $prefix }mind mig i morgen kl. 9 om at købe billetter`.

tz-is = Din tidszone er { $zone }, hvor klokken er { $now }. Vil du ændre den, så skriv `{ $prefix }tidszone Europe/Stockholm`.
tz-set = Din tidszone er nu { $zone }, hvor klokken er { $now }. Stop og træf følger tiden på stedet.
tz-room-set = Rummets tidszone er nu { $zone }, hvor klokken er { $now }.
tz-room-what = Hvilken tidszone skal rummet have? For eksempel: `{ $prefix }tidszone rum Europe/Oslo` eller `{ $prefix }tidszone rum Oslo`.
tz-no-room = Det gælder kun rum. Vælg din egen tidszone sådan: `{ $prefix }tidszone Europe/Oslo`.
tz-unknown = Jeg kender ikke tidszonen ”{ $typed }”. For eksempel: `{ $prefix }tidszone Europe/Oslo` eller `{ $prefix }tidszone Oslo`.

me-head = Du er { $name }, og din tidszone er { $zone }, hvor klokken er { $now }.
me-more-in-direct-chat = Resten fortæller jeg dig i en direkte chat.
me-no-trip = Du har ikke nogen rejse her endnu. Se dem, du kan finde, med `{ $prefix }rejser`.
me-owner = Vi taler om **{ $trip }**, din rejse.
me-crew = Vi taler om **{ $trip }**, hvor du er med på holdet.
me-guest = Vi taler om **{ $trip }**, hvor du er gæst.
me-offers = { $count ->
        [one] Du tilbyder 1 soveplads (`{ $prefix }tilbud`).
       *[other] Du tilbyder { $count } sovepladser (`{ $prefix }tilbud`).
    }
# Egne påmindelser: hvilket tidspunkt det blev, hvilken der menes, og at den er væk.
remind-no-hour = Du skrev ikke noget klokkeslæt, så jeg har valgt kl. { $time }. Skal det være et andet? Svar bare, for eksempel ”kl. 10”.
remind-once = Jeg kan kun minde dig om det én gang, ikke igen og igen. Til næste gang: `{ $prefix }mind mig i morgen kl. 9 om at købe billetter`.
remind-which-time = Der står mere end ét tidspunkt. Skriv først, hvornår jeg skal minde dig om det: `{ $prefix }mind mig i morgen kl. 9 om at købe billetter til 3. maj`.
remind-me-gone = Okay, så minder jeg dig ikke om det: { $what }
reminder-none = Du har ingen påmindelse { $no }. Se, hvad du har, med `{ $prefix }påmindelser`.
reminder-which = Hvilken påmindelse? { $reminders }
reminder-none-of = Du har ingen påmindelse ”{ $typed }”. Du har: { $reminders }
reminder-named = { $no } { $what }
reminders-how = Sådan sletter du en: `{ $prefix }slet påmindelse { $no }`.
evening-still = Er I stadig af sted på **{ $trip }**? Jeg skriver ikke flere aftenbeskeder, før I siger til.
evening-still-yes = Dejligt! Så skriver jeg stadig om aftenen, når der mangler en soveplads på **{ $trip }**.
evening-still-no = Okay, jeg skriver ikke mere om **{ $trip }** om aftenen.{ $own ->
        [0] {""}
       *[other] {" "}Vil du afslutte rejsen for alle, så skriv `{ $prefix }rejse afslut`.
    }
