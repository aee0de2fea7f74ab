//! Places, and the answer to a name. The data are those of GeoNames (see `data/places/README.md`).

/// What sort of place it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaceKind {
    /// A town, village, hamlet or part of a town.
    Town,
    /// A region or island, with a point inside it.
    Region,
    /// A country, with a point inside it.
    Country,
}

/// A place and what is known of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// GeoNames' id; those of `places-extra.tsv` start at 4,000,000,000.
    pub id: u32,
    /// Its name in its own country, in Latin script: `København`.
    pub name: String,
    /// ISO 3166-1 alpha-2, upper case; Kosovo is `XK`.
    pub country: String,
    /// The region of the first order that it lies in, by its own name (`Skåne`); empty if not known.
    pub region: String,
    /// Degrees north, −90 to 90.
    pub lat: f64,
    /// Degrees east, −180 to 180.
    pub lon: f64,
    /// Inhabitants; 0 if not known. GeoNames' numbers differ in age, and some count a whole municipality.
    pub population: u32,
    /// Its time zone; for a country with several, that of the capital.
    pub zone: chrono_tz::Tz,
    /// What sort of place it is.
    pub kind: PlaceKind,
}

/// Whether a place was found as typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spelling {
    /// It's one of its names. Marks and case don't count.
    Exact,
    /// A slip or two were forgiven. Worth repeating back.
    Corrected,
}

/// How a name names a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written {
    /// It's its name at home, or one in common use; not one in another language, or of another time.
    pub main: bool,
    /// It has its marks; not "Tromso" for Tromsø.
    pub marks: bool,
}

/// The answer to a name.
#[derive(Clone, Debug, PartialEq)]
pub enum Lookup {
    /// One place is clearly meant.
    One(Place, Spelling),
    /// Two to [`MAX_CHOICES`] places, as likely as each other; best first.
    Several(Vec<Place>),
    /// No place has such a name.
    Unknown,
}
