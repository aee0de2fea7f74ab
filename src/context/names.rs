//! How people are named to the reader, so that none is mistaken for another.

use crate::context::Context;
use crate::domain::ids::UserId;
use crate::domain::offer::Offer;
use crate::domain::person::{full, plain, shown};
use crate::domain::trip::Trip;
use crate::store::StoreError;

impl<'a> Context<'a> {
    /// The name to show for somebody, told apart from others of that name.
    pub fn name(&self, id: &UserId) -> Result<String, StoreError> {
        let names = self.names()?;
        let name = names.iter().find(|(one, _)| one == id).map(|(_, name)| name.as_str());
        Ok(shown(id, name, names))
    }

    /// As [`Context::name`], always with the id: for what is done to somebody, or in their name.
    pub fn full_name(&self, id: &UserId) -> Result<String, StoreError> {
        let name = self.names()?.iter().find(|(one, _)| one == id).map(|(_, name)| name.as_str());
        Ok(full(id, name))
    }

    /// The name alone: for words that show the id beside it themselves.
    pub fn bare_name(&self, id: &UserId) -> Result<String, StoreError> {
        let name = self.names()?.iter().find(|(one, _)| one == id).map(|(_, name)| plain(name));
        Ok(name.filter(|name| !name.is_empty()).unwrap_or_else(|| id.localpart().to_owned()))
    }

    pub(crate) fn names(&self) -> Result<&Vec<(UserId, String)>, StoreError> {
        match self.names.get() {
            Some(names) => Ok(names),
            None => {
                let mut names = self.tx.names()?;
                // Nobody passes for the bot.
                names.push((self.env.bot.clone(), self.env.bot.localpart().to_owned()));
                Ok(self.names.get_or_init(|| names))
            }
        }
    }

    /// The name of an offer's host, if the sender may know it; `None` in rooms and for others.
    pub fn host(&self, offer: &Offer, trip: &Trip) -> Result<Option<String>, StoreError> {
        self.entitled(trip).map(|entitled| crate::view::host(self.tx, offer, &entitled)).transpose()
    }
}
