//! File modes in the data directory: only the bot's own user may read it. The process's umask covers the files that the bot
//! makes. This module covers files that somebody copied or unpacked there.

use std::fs::{self, Permissions};
use std::io;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

/// The bits of a mode for the group and for others.
const OTHERS: u32 = 0o077;
/// How many folders deep to search. The bot's own files are not deeper.
const DEPTH: usize = 4;

/// The files and folders in `folder`, itself included, to which the group or others have any right. Symbolic links are
/// ignored.
///
/// # Errors
/// A folder can't be read.
pub fn open_to_others(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    search(folder, DEPTH, &mut found)?;
    found.sort();
    Ok(found)
}

fn search(path: &Path, depth: usize, found: &mut Vec<PathBuf>) -> io::Result<()> {
    let about = match fs::symlink_metadata(path) {
        Ok(about) => about,
        // Deleted meanwhile, as SQLite does with its log.
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    if about.is_symlink() {
        return Ok(());
    }
    if about.permissions().mode() & OTHERS != 0 {
        found.push(path.to_owned());
    }
    if about.is_dir() && depth > 0 {
        for entry in fs::read_dir(path)? {
            search(&entry?.path(), depth - 1, found)?;
        }
    }
    Ok(())
}

/// Takes the rights of the group and of others away from everything in the folder. Where that fails, it logs a warning, and
/// `stopover check` reports it.
pub fn tighten(folder: &Path) {
    let mut tightened = 0;
    for path in open_to_others(folder).unwrap_or_default() {
        let closed = fs::symlink_metadata(&path).and_then(|about| {
            let mode = about.permissions().mode() & 0o777 & !OTHERS;
            fs::set_permissions(&path, Permissions::from_mode(mode))
        });
        match closed {
            Ok(()) => tightened += 1,
            Err(why) => tracing::warn!(path = %path.display(), %why, "others may look into this"),
        }
    }
    if tightened > 0 {
        tracing::warn!(files = tightened, "others could look into the data folder, and can't any more");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_open_is_found_and_closed() {
        let folder = tempfile::tempdir().unwrap();
        let mode = |path: &Path, mode| fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
        let (inner, file, fine) = ("a", "a/open", "fine");
        fs::create_dir(folder.path().join(inner)).unwrap();
        fs::write(folder.path().join(file), "").unwrap();
        fs::write(folder.path().join(fine), "").unwrap();
        std::os::unix::fs::symlink("/etc/passwd", folder.path().join("link")).unwrap();
        mode(&folder.path().join(inner), 0o750);
        mode(&folder.path().join(file), 0o604);
        mode(&folder.path().join(fine), 0o600);
        mode(folder.path(), 0o700);
        let open = || open_to_others(folder.path()).unwrap();
        assert_eq!(open(), [folder.path().join(inner), folder.path().join(file)]);
        tighten(folder.path());
        assert_eq!(open(), [] as [PathBuf; 0]);
        let now = fs::metadata(folder.path().join(inner)).unwrap().permissions().mode();
        assert_eq!(now & 0o777, 0o700);
        assert_ne!(fs::metadata("/etc/passwd").unwrap().permissions().mode() & 0o044, 0);
        mode(folder.path(), 0o755);
        assert_eq!(open(), [folder.path()]);
    }
}
