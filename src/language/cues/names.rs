//! What words are a sign of, each by the key of its list in `data/words/<language>/*.toml`.

macro_rules! cues {
    ($($(#[$doc:meta])* $name:ident => $key:literal,)+) => {
        /// What words are a sign of.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Cue {
            $($(#[$doc])* $name,)+
        }

        impl Cue {
            /// All cues.
            pub const ALL: [Self; [$($key),+].len()] = [$(Self::$name),+];

            /// As it stands in the word lists.
            pub(super) fn key(self) -> &'static str {
                match self {
                    $(Self::$name => $key,)+
                }
            }
        }
    };
}

cues! {
    // Of drafts: `drafts.toml`.
    Maybe => "maybe",
    Not => "not",
    Also => "also",
    Note => "note",
    Title => "title",
    Quoted => "quoted",
    QuotedFrom => "quoted_from",
    Oneself => "oneself",
    Topics => "topics",
    Reach => "reach",
    Donate => "donate",
    Bound => "bound",
    Filler => "filler",
    Next => "next",
    OfUs => "of_us",
    WeAre => "we_are",
    Person => "person",
    Article => "article",
    Question => "question",
    Off => "off",
    /// None of it: "no", in front of a name.
    None => "none",
    /// "No longer free": what was offered isn't offered any more.
    NoLonger => "no_longer",
    /// "Is gone", "is taken": behind a word for a place to sleep, it isn't free any more.
    BedGone => "bed_gone",
    /// "After all", "doch nicht": what was promised is taken back.
    AfterAll => "after_all",
    /// "There", "at yours": where what was spoken of is.
    There => "there",
    /// "That weekend": when what was spoken of is.
    ThatTime => "that_time",
    /// "I'd love to": a yes to what was spoken of.
    Keen => "keen",
    /// "Would it suit?" is asked about days.
    Suits => "suits",
    /// "Drop": before one of several things, it is left out.
    Drop => "drop",
    /// "But", "and": what stands behind joins on to something else.
    But => "but",
    /// "The other one": of two readings, the second.
    Other => "other",
    /// "Concert", "dinner": it takes place in the evening.
    Evening => "evening",
    /// "Breakfast": it takes place in the morning.
    Morning => "morning",
    /// "That's not what I said": the bot was wrong, and nothing is told of what is meant.
    Misread => "misread",
    First => "first",
    Second => "second",
    Third => "third",
    Fourth => "fourth",
    Fifth => "fifth",
    Last => "last",
    // What a thing of a draft is called.
    TheOffer => "the_offer",
    TheStop => "the_stop",
    TheMeetup => "the_meetup",
    TheSuggestion => "the_suggestion",
    TheAnswer => "the_answer",
    TheReminder => "the_reminder",
    TheContact => "the_contact",
    // Of whole messages: `message.toml`.
    /// "Usually", "probably", "if the schedule allows": it is not certain that it takes place.
    Usually => "usually",
    /// "Welcome to @house": what follows is who or where.
    Welcome => "welcome",
    /// "At", "på": what follows is a venue.
    VenueAt => "venue_at",
    /// "In", "i", "im": what follows is a venue or a town.
    VenueIn => "venue_in",
    /// "Hos", "bei": what follows is a venue or a person.
    VenueBy => "venue_by",
    /// "Open": before it stands a house that is.
    Open => "open",
    /// Small words within a name: "of", "og".
    WithinName => "within_name",
    /// Words for a house that one can go to.
    House => "house",
    /// Endings of such words.
    HouseEnd => "house_end",
    /// Of those, the ones that alone don't tell which house: "house", "park".
    AnyHouse => "any_house",
    /// Endings of a name that says "the": "Spikerverket".
    Definite => "definite",
    /// "When", "Wann": a date follows.
    WhenLabel => "when_label",
    /// "Where", "Ort": an address follows.
    WhereLabel => "where_label",
    /// "What", "Titel": what it is called follows.
    TitleLabel => "title_label",
    /// "Duration": a length of time follows.
    LengthLabel => "length_label",
    /// "Subject" of a mail.
    SubjectLabel => "subject_label",
    /// "From", "To": the other headers of a mail.
    HeaderLabel => "header_label",
    /// "Fwd", "Skickar vidare": somebody passes it on.
    SentOn => "sent_on",
    /// "Invitation to": what is invited to follows.
    InvitationTo => "invitation_to",
    /// "I'm", "ich": the sender speaks of themselves.
    Myself => "myself",
    /// "Programme", "schedule": a list of what takes place follows.
    Programme => "programme",
    /// Endings of a word for such a list: "autumn programme", "Veranstaltungskalender".
    ProgrammeEnd => "programme_end",
    /// "Programme of": whose it is follows.
    ProgrammeOf => "programme_of",
    /// Endings of what a list may be of, and which is no house: "day", "festival".
    OccasionEnd => "occasion_end",
    /// "Hosted by", "Arr.": who holds an event follows.
    HostLabel => "host_label",
    /// "Closed", "holiday": there is nothing on that day.
    Closed => "closed",
    /// "Holiday", alone or at the end of a word: there is nothing either.
    Holiday => "holiday",
    /// "Takes place": before it stands what does.
    TakesPlace => "takes_place",
    /// "Every week": what follows takes place every week.
    Weekly => "weekly",
    /// "This week": what follows takes place once.
    ThisWeek => "this_week",
    /// "And", "but": another thing may begin.
    Joins => "joins",
    /// "If the bus runs": it isn't sure.
    If => "if",
    /// "I dream of": it is a wish.
    Wish => "wish",
    /// "No problem", "why not": a no that denies nothing.
    NoProblem => "no_problem",
    /// "For", "you": a number behind it is of people.
    ForPeople => "for_people",
    /// "Another meeting": it takes the sender's time, and nobody else is asked to come.
    Elsewhere => "elsewhere",
    /// "I'll bring", "with": a number behind it is of guests.
    Bring => "bring",
    /// "I'll bring", without "and" and "with": a name behind it is of a guest.
    Brings => "brings",
    /// "Two more": a number before it is of guests.
    More => "more",
    /// "With my brother": one guest.
    BringOne => "bring_one",
    /// "Wife", "son": two of them in a row are two guests.
    Kin => "kin",
    /// "Before you go": who comes is to ask first.
    AskFirst => "ask_first",
    /// "I'm", "we": the sender speaks of themselves.
    Sender => "sender",
    /// "The same day": the day last spoken of.
    SameDay => "same_day",
    /// "The day after": the one after it.
    DayAfter => "day_after",
    /// "Both at Unit 9": it holds for everything that was said before.
    AllOfIt => "all_of_it",
    // Of invitations to a journey: `message.toml`.
    /// One sets out on a journey: "I leave", "we're off".
    SetOut => "set_out",
    /// A journey by name, or being on one: "trip", "on the road".
    Journey => "journey",
    /// What a list of stops is called: "route", "stations".
    Route => "route",
    /// What the days of a journey are called: "when", "dates".
    Dates => "dates",
    /// One is back, or home again.
    Back => "back",
    /// What comes next on a route: "first", "then", "finally".
    Onward => "onward",
    /// Joins the last of a list: "and", "or".
    Joint => "joint",
    /// It is not sure, in short: "mby".
    Perhaps => "perhaps",
    /// A condition: "if", "when time allows".
    Provided => "provided",
    /// A side of a country: "south", "northern".
    Side => "side",
    /// Before the place that one comes from.
    Start => "start",
    /// At home, homewards.
    Home => "home",
    /// One would like to meet or talk to people.
    Meet => "meet",
    /// Whom one would like to meet.
    People => "people",
    /// After people: "who", "that".
    Who => "who",
    /// Before what people do: "working on", "into".
    Busy => "busy",
    /// Before what one would like to talk about.
    Curious => "curious",
    /// Small words before what something is about: "on", "with".
    About => "about",
    /// Between people and what they are busy with.
    Handling => "handling",
    /// One has it oneself: "my own tent".
    OwnGear => "own_gear",
    /// A place to sleep, or what else travellers look for: a sofa, a shower, a lift.
    Lodging => "lodging",
    /// What is looked for is called so: "looking for", "needed".
    Seek => "seek",
    /// Something is asked for: "if you", "could", "would be lovely".
    Ask => "ask",
    /// Money and what it is for: tickets, food.
    Fare => "fare",
    /// What can be given is called so: "to give", "help".
    Give => "give",
    /// It is of the past.
    Gone => "gone",
    /// Others, not oneself.
    Them => "them",
    /// Oneself.
    Me => "me",
    /// Who is spoken to.
    You => "you",
    /// Oneself, as who does it: "I", "we".
    OneselfActs => "oneself_acts",
    /// A greeting.
    Hello => "hello",
    /// The means of travel: a train.
    ByTrain => "by_train",
    /// A bicycle.
    ByBike => "by_bike",
    /// Hitch-hiking.
    ByThumb => "by_thumb",
    /// A boat.
    ByBoat => "by_boat",
    /// Walking.
    OnFoot => "on_foot",
    /// A bus.
    ByBus => "by_bus",
    /// A car or van.
    ByCar => "by_car",
    // Of plain questions and other talk with the bot: `questions.toml`.
    /// Stands before a question without meaning anything: "and", "hey", "do you know".
    Lead => "lead",
    /// "Who", "at whose place".
    AskWho => "ask_who",
    /// "Where".
    AskWhere => "ask_where",
    /// "When", "what time".
    AskWhen => "ask_when",
    /// "What", "which".
    AskWhat => "ask_what",
    /// "How", "how can I".
    AskHow => "ask_how",
    /// "Did", "has": a yes or no is asked for.
    AskDid => "ask_did",
    /// "Is", "have": so begins a question, or a statement.
    AskWhether => "ask_whether",
    /// Somebody asks whether they may: "can I".
    MayI => "may_i",
    /// An offer is accepted, or answered.
    Accept => "accept",
    /// "Any news?": a whole question.
    News => "news",
    /// "They", "the crew", "my offer": who or what an answer comes from.
    They => "they",
    /// Somebody puts travellers up.
    Hosting => "hosting",
    /// One sleeps somewhere.
    Sleep => "sleep",
    /// What one sleeps in.
    Bed => "bed",
    /// "Is there", "do I have".
    IsThere => "is_there",
    /// Nights without a bed.
    NightsWithout => "nights_without",
    /// "Going on", "planned".
    GoingOn => "going_on",
    /// Somebody comes to something.
    Come => "come",
    /// How to get in: "address", "key".
    WayIn => "way_in",
    /// Something is told to somebody.
    Tell => "tell",
    /// Something was offered.
    Offered => "offered",
    /// Something is found, or people are let in.
    Find => "find",
    /// A trip.
    Trip => "trip",
    /// Other people.
    Others => "others",
    /// Something is deleted, cancelled, taken back.
    Remove => "remove",
    /// Something is changed.
    Change => "change",
    /// "Are you", "are we": behind "where".
    AreWe => "are_we",
    /// "Who are you": a whole question.
    WhoAreYou => "who_are_you",
    /// "What now": a whole question.
    WhatNow => "what_now",
    /// "What's next": a whole question.
    WhatNext => "what_next",
    /// Thanks.
    Thanks => "thanks",
    /// "Cool", "got it": something was heard, and nothing is asked.
    WellSaid => "well_said",
    /// A greeting to the bot.
    Greeting => "greeting",
    /// The bot is to be quiet.
    BeQuiet => "be_quiet",
    /// One travels: an answer to what one is here for.
    Travelling => "travelling",
    /// One hosts.
    IHost => "i_host",
    /// One comes to meet people.
    ICome => "i_come",
    /// A trip is to be started.
    StartTrip => "start_trip",
    /// "How about", "who wants": a question that announces something.
    Proposes => "proposes",
    /// Something is asked of the bot.
    Request => "request",
    /// "How long", "until when".
    AskLong => "ask_long",
    /// "How many".
    HowMany => "how_many",
    /// "Am I", "did I say": somebody asks about themselves.
    AmI => "am_i",
    /// Somebody is on the list of those who come.
    PutDown => "put_down",
    /// Two things are at the same time.
    Clash => "clash",
    /// "Does she know?": whether the others have been told.
    ToldThem => "told_them",
    /// Somebody reads or sees something.
    Reads => "reads",
    /// "Can", "does": what others may do is asked.
    CanThey => "can_they",
    /// A number to call.
    Number => "number",
    /// "Does it cost": whether the bot does.
    Costs => "costs",
    /// "Do I need to".
    MustI => "must_i",
    /// One signs up, or gives a name.
    SignUp => "sign_up",
    /// "Are you", "is this": what the bot is, is asked.
    AreYou => "are_you",
    /// A person, or a machine.
    ABot => "a_bot",
    /// "Without".
    Without => "without",
    /// To travel, or a journey of one's own.
    AJourney => "a_journey",
    /// "What did you ask?"
    SayAgain => "say_again",
    /// The bot is to forget somebody.
    ForgetMe => "forget_me",
    /// Somebody wants to travel along.
    AddMe => "add_me",
    /// "Both": an answer to what one is here for.
    Both => "both",
    /// "Neither".
    Neither => "neither",
    /// "My maybe": what somebody has answered so far.
    MyMaybe => "my_maybe",
    /// A meetup is moved: "make", "push".
    MoveIt => "move_it",
    /// It was moved: "moved to", "instead".
    MovedTo => "moved_to",
    /// It begins then: "starts at".
    StartsAt => "starts_at",
    /// A meetup is called off: "scrap".
    DropIt => "drop_it",
    /// "Later": not now.
    Afterwards => "afterwards",
    /// "I'd rather not write it here".
    RatherNot => "rather_not",
    /// Who may read what of somebody: "about me".
    AboutMe => "about_me",
    /// A language that the bot speaks.
    ALanguage => "a_language",
    /// "Do you understand": whether the bot speaks a language.
    DoYouSpeak => "do_you_speak",
    /// "Do I sleep": where one sleeps oneself is asked.
    DoISleep => "do_i_sleep",
    /// "Did I say": what one has said oneself.
    ISaid => "i_said",
    /// "My whole plan".
    MyPlan => "my_plan",
    /// "I got the link": somebody was sent to the bot.
    GotLink => "got_link",
    /// "Show": something is to be shown.
    ShowMe => "show_me",
    /// Where one's own journey goes.
    GoingWhere => "going_where",
    // Of requests said in passing: `requests.toml`.
    /// Stand before an order to pass something on.
    PassLead => "pass_lead",
    /// Something is told to somebody.
    TellVerb => "tell_verb",
    /// Somebody is asked.
    AskVerb => "ask_verb",
    /// Stand between the verb and the person.
    PassSmall => "pass_small",
    /// Join what is passed on; they are left out of it.
    PassThat => "pass_that",
    /// Something said before is to be different.
    Amend => "amend",
    /// Something is taken away.
    TakeOff => "take_off",
    /// Something stays.
    StillOn => "still_on",
    /// One night is added.
    MoreNight => "more_night",
    /// No more than that.
    OnlyIt => "only_it",
    /// A number before them is of people.
    Heads => "heads",
    /// Between the first and the last day.
    DayTo => "day_to",
    /// Something is moved to a later day.
    Push => "push",
    /// By how much something is moved.
    OneDay => "one_day",
    /// Something is moved to an earlier day.
    Earlier => "earlier",
    /// One leaves a place.
    Leaving => "leaving",
    /// What was offered is wanted.
    TakeIt => "take_it",
    /// Stand around it.
    TakeSmall => "take_small",
    /// The answer comes later.
    Thinking => "thinking",
    /// Somebody gets here.
    Arrive => "arrive",
    /// Those on the other side.
    She => "she",
    /// Somebody takes no part.
    SitOut => "sit_out",
    /// Where somebody has people come to.
    AtMine => "at_mine",
    /// Before a house, where nothing but that is said: "am Bahnhof".
    WhereAt => "where_at",
    /// Around what is offered or announced: "offering", "machen"; it says nothing more of it.
    Presents => "presents",
    /// "Come along", "kommt vorbei": that is what an announcement is for.
    ComeBy => "come_by",
    /// "Is", "has": what stands behind is said of what stands before.
    SaidOfIt => "said_of_it",
    /// All nights that were offered.
    AllNights => "all_nights",
    /// The first night that was offered.
    FirstNight => "first_night",
    /// The last night that was offered.
    LastNight => "last_night",
    /// Stand around a wish to take something back.
    UndoSmall => "undo_small",
    /// Something isn't needed any more.
    NoNeed => "no_need",
    /// Something is needed; or, with a "not" behind it, isn't.
    Needs => "needs",
    /// What is said isn't so, or isn't to be.
    Never => "never",
    /// Another place to sleep was found.
    FoundOther => "found_other",
    /// Between what is changed and how it is now: "is now", "wird".
    NowIs => "now_is",
    /// "Please", behind what is asked for.
    Polite => "polite",
    /// The trip is to be open to everyone.
    OpenTrip => "open_trip",
    /// It was no more than a try.
    JustTesting => "just_testing",
    /// Something is to be as it is said now.
    SetTo => "set_to",
    /// The leaving of a place, as a thing.
    Departure => "departure",
}
