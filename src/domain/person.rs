//! How people are shown: by the name they go by, told apart where two read the same.

use super::ids::UserId;
use crate::language::fold::fold;
use crate::language::text::clean_line;

/// Characters of a display name that are shown.
pub const MAX_NAME: usize = 40;

/// The name to show for a person. Where somebody else's name reads the same (`names`), or it is empty, or it looks
/// like another user id, the id stands beside it: nobody passes for somebody else by their display name.
pub fn shown(id: &UserId, name: Option<&str>, names: &[(UserId, String)]) -> String {
    let name = name.map(|name| clean_line(name, MAX_NAME)).unwrap_or_default();
    let mine = fold(&name);
    if mine.is_empty() {
        return id.to_string();
    }
    let twin = names.iter().any(|(other, theirs)| other != id && fold(&clean_line(theirs, MAX_NAME)) == mine);
    if twin || name.starts_with('@') { format!("{name} ({id})") } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_twins_apart() {
        let kari = UserId::new("@kari:a.example");
        let other = UserId::new("@kari2:b.example");
        let names = vec![(kari.clone(), "Kari".to_owned()), (other.clone(), "K\u{200b}ARI".to_owned())];
        assert_eq!(shown(&kari, Some("Kari"), &names[..1]), "Kari");
        assert_eq!(shown(&kari, Some("Kari"), &names), "Kari (@kari:a.example)");
        assert_eq!(shown(&other, Some("K\u{200b}ARI"), &names), "KARI (@kari2:b.example)");
        assert_eq!(shown(&other, Some("@kari:a.example"), &[]), "@kari:a.example (@kari2:b.example)");
        assert_eq!(shown(&kari, None, &[]), "@kari:a.example");
        assert_eq!(shown(&kari, Some("\u{202e} \u{200b}"), &[]), "@kari:a.example");
    }
}
