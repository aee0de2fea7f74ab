//! Words that are no place and no command, whatever they look like: verbs, small words, greetings, short days and months.

use crate::locale::Language;

/// The words of each language.
pub(crate) const WORDS: [(Language, &str); Language::COUNT] = [
    (
        Language::En,
        "can could will would shall should must may might have had has make made take took give gave get got \
         go went come came see saw know knew think thought want need like love hope try find found tell told \
         say said sit sleep eat drink bring brought leave left keep kept hold held read write wrote hear \
         heard feel felt mean meant let put run ran please thanks thank hello hey hi bye sorry welcome cheers \
         morning evening mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep oct nov dec with from \
         into about after before because while until maybe really always never someone nothing something \
         there here where when what which their these those spamming uncancel vegan",
    ),
    (
        Language::De,
        "kann kannst können konnte will willst wollen soll sollen muss müssen darf dürfen mag mögen bin bist \
         ist sind war waren habe hast haben hatte werde wird werden mache machst macht machen gehe geht gehen \
         komme kommt kommen sehe sieht sehen weiß wissen denke denken glaube finde finden nehme nimmt nehmen \
         gebe gibt geben sage sagt sagen schlafe schläft schlafen bleibe bleibt bleiben bringe bringen bitte \
         danke hallo moin servus tschüss leider sorry gerne passt klar genau stimmt mo di mi do fr sa so jan \
         feb mär apr jun jul aug sep okt nov dez nächsten nächste letzten diese dieser nicht noch schon auch \
         dann wenn weil aber oder und mit für über unter doch hier dort heute morgen",
    ),
    (
        Language::Nb,
        "kan kunne vil ville skal skulle må måtte bør har hadde er var blir ble gjør gjorde går gikk kommer \
         kom ser så vet visste tror trodde mener mente finner fant tar tok gir ga sier sa sover sov spiser \
         drikker bringer lar lot holder holdt leser skriver hører føler prøver ønsker trenger liker elsker \
         takk hei hallo morn heisann beklager unnskyld gjerne stemmer greit man tir ons tor fre lør søn jan \
         feb mar apr jun jul aug sep okt nov des med fra til for over under etter før fordi mens hvis når \
         hvor hva hvem hvilken dette disse noen ingen alle ikke også bare kanskje alltid aldri",
    ),
    (
        Language::Nn,
        "kan kunne vil ville skal skulle må måtte bør har hadde er var blir vart gjer gjorde går gjekk kjem \
         kom ser såg veit visste trur trudde meiner meinte finn fann tek tok gjev gav seier sa søv sov et åt \
         drikk lèt let held heldt les skriv høyrer kjenner prøver ønskjer treng likar elskar takk hei hallo \
         morn heisann orsak gjerne stemmer greitt mån tys ons tor fre lau søn jan feb mar apr jun jul aug sep \
         okt nov des med frå til for over under etter før fordi medan viss når kvar kva kven dette desse \
         nokon ingen alle ikkje også berre kanskje alltid aldri",
    ),
    (
        Language::Sv,
        "kan kunde vill ville ska skulle måste får fick har hade är var blir blev gör gjorde går gick kommer \
         kom ser såg vet visste tror trodde menar menade hittar hittade tar tog ger gav säger sa sover sov \
         äter åt dricker låter lät håller höll läser skriver hör känner provar önskar behöver gillar älskar \
         tack hej hallå tjena tjenare morsning förlåt ursäkta gärna stämmer precis mån tis ons tor fre lör \
         sön jan feb mar apr jun jul aug sep okt nov dec med från till för över under efter före eftersom \
         medan när var vad vem vilken detta dessa någon ingen alla inte också bara kanske alltid aldrig",
    ),
    (
        Language::Da,
        "kan kunne vil ville skal skulle må måtte bør har havde er var bliver blev gør gjorde går gik kommer \
         kom ser så ved vidste tror troede mener mente finder fandt tager tog giver gav siger sagde sover sov \
         spiser drikker lader lod holder holdt læser skriver hører føler prøver ønsker behøver elsker tak hej \
         halløj dav godmorgen undskyld beklager gerne stemmer passer man tir ons tor fre lør søn jan feb mar \
         apr jun jul aug sep okt nov dec med fra til for over under efter før fordi mens hvis når hvor hvad \
         hvem hvilken dette disse nogen ingen alle ikke også bare måske altid aldrig",
    ),
];

#[test]
fn there_are_enough_of_each_language() {
    for (language, words) in WORDS {
        assert!(words.split_whitespace().count() >= 60, "{language}");
    }
}
