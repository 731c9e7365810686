//! What the system says when it can't do something, as far as it is one of the usual things.

use std::io::{self, ErrorKind};

use crate::model::message::{Message, message};

/// Why the system could not do something: a part of a sentence. What is rare is said in the system's
/// own words.
pub fn reason(failed: &io::Error) -> Message {
    match failed.kind() {
        ErrorKind::NotFound => message!("system-not-found"),
        ErrorKind::PermissionDenied => message!("system-no-permission"),
        ErrorKind::AlreadyExists => message!("system-exists"),
        ErrorKind::NotADirectory => message!("system-no-folder"),
        ErrorKind::IsADirectory => message!("system-folder"),
        ErrorKind::DirectoryNotEmpty => message!("system-not-empty"),
        ErrorKind::ReadOnlyFilesystem => message!("system-read-only"),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => message!("system-full"),
        ErrorKind::FileTooLarge => message!("system-too-large"),
        ErrorKind::InvalidFilename => message!("system-bad-name"),
        ErrorKind::WouldBlock | ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => {
            message!("system-busy")
        }
        ErrorKind::TimedOut | ErrorKind::StaleNetworkFileHandle => message!("system-no-answer"),
        ErrorKind::NetworkDown
        | ErrorKind::NetworkUnreachable
        | ErrorKind::HostUnreachable
        | ErrorKind::ConnectionRefused
        | ErrorKind::ConnectionReset
        | ErrorKind::ConnectionAborted
        | ErrorKind::NotConnected => message!("system-no-network"),
        ErrorKind::OutOfMemory => message!("system-no-memory"),
        ErrorKind::Unsupported => message!("system-unsupported"),
        ErrorKind::UnexpectedEof => message!("system-ends-early"),
        ErrorKind::InvalidInput => message!("system-no-file"),
        _ => message!("system-other", words = failed.to_string()),
    }
}

/// Why a file or a folder can't be read.
pub(super) fn unreadable(failed: &io::Error) -> Message {
    match failed.kind() {
        ErrorKind::NotFound => message!("fault-no-such-file"),
        ErrorKind::PermissionDenied => message!("fault-no-permission"),
        _ => message!("fault-unreadable", reason = reason(failed)),
    }
}
