//! Encryption by a passphrase, in the age format (<https://age-encryption.org/v1>), so that any
//! program that knows the format can open the files too.
//!
//! Nothing here is invented: the `age` crate does all of it. A passphrase is never written anywhere
//! and never shown.

use std::fmt;
use std::io::{Read as _, Write as _};
use std::iter::once;

use age::secrecy::{ExposeSecret as _, SecretString};
use age::{DecryptError, Decryptor, Encryptor, scrypt, x25519};

/// What encrypted files begin with.
const MARK: &[u8] = b"age-encryption.org/v1\n";

/// What the name of an encrypted file ends with, after a dot.
pub const ENCRYPTED_EXTENSION: &str = "age";

/// How much work it is to try one passphrase, as a power of two: about a third of a second and
/// 128 MiB on a machine of today.
const WORK_FACTOR: u8 = 17;

/// More work than this a file may not ask for: it could keep a machine busy for hours.
const MOST_WORK: u8 = 22;

/// What was decrypted may be so much larger than an assessment at most, and not larger still.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// A passphrase. It is wiped from memory when it is dropped.
#[derive(Clone)]
pub struct Passphrase(SecretString);

/// A key for a while: whoever has the passphrase can open what was encrypted for it, and encrypting
/// for it again costs no time.
pub(super) struct PassingKey {
    key: x25519::Identity,
    /// The key, encrypted by the passphrase.
    locked: Vec<u8>,
}

/// Why encrypted bytes could not be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Locked {
    /// The passphrase is another one.
    WrongPassphrase,
    /// The bytes were changed or cut off since they were encrypted.
    Damaged,
    /// They were not encrypted by a passphrase, but for a key that isn't here.
    NotByPassphrase,
}

impl Passphrase {
    /// The passphrase, unless it is empty, which would protect nothing.
    pub fn new(passphrase: &str) -> Option<Self> {
        (!passphrase.is_empty()).then(|| Self(SecretString::from(passphrase.to_owned())))
    }
}

/// Says nothing about it.
impl fmt::Debug for PassingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PassingKey")
    }
}

impl PartialEq for Passphrase {
    fn eq(&self, other: &Self) -> bool {
        self.0.expose_secret() == other.0.expose_secret()
    }
}

impl Eq for Passphrase {}

/// Says nothing about it.
impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase")
    }
}

/// Whether bytes are encrypted.
pub fn is_encrypted(bytes: &[u8]) -> bool {
    bytes.starts_with(MARK)
}

/// Encrypts bytes by a passphrase. Nobody can open them without it, nor can this program.
///
/// # Errors
/// The system gives no random numbers.
pub fn encrypt(bytes: &[u8], passphrase: &Passphrase) -> std::io::Result<Vec<u8>> {
    let mut recipient = scrypt::Recipient::new(passphrase.0.clone());
    recipient.set_work_factor(WORK_FACTOR);
    encrypt_for(bytes, &recipient)
}

/// Opens bytes that were encrypted by a passphrase.
///
/// # Errors
/// Why they can't be opened.
pub fn decrypt(bytes: &[u8], passphrase: &Passphrase) -> Result<Vec<u8>, Locked> {
    let mut identity = scrypt::Identity::new(passphrase.0.clone());
    identity.set_max_work_factor(MOST_WORK);
    let decryptor = Decryptor::new(bytes).map_err(|_| Locked::Damaged)?;
    if !decryptor.is_scrypt() {
        return Err(Locked::NotByPassphrase);
    }
    decrypt_with(decryptor, &identity)
}

impl PassingKey {
    /// A new key that whoever has the passphrase can use.
    ///
    /// # Errors
    /// The system gives no random numbers.
    pub(super) fn new(passphrase: &Passphrase) -> std::io::Result<Self> {
        let key = x25519::Identity::generate();
        let locked = encrypt(key.to_string().expose_secret().as_bytes(), passphrase)?;
        Ok(Self { key, locked })
    }

    /// The key as it was locked away.
    ///
    /// # Errors
    /// Why the passphrase doesn't open it.
    pub(super) fn unlock(locked: &[u8], passphrase: &Passphrase) -> Result<Self, Locked> {
        let key = decrypt(locked, passphrase)?;
        let key = String::from_utf8(key).ok().and_then(|key| key.parse().ok());
        let key = key.ok_or(Locked::Damaged)?;
        Ok(Self { key, locked: locked.to_owned() })
    }

    /// The key, encrypted by the passphrase.
    pub(super) fn locked(&self) -> &[u8] {
        &self.locked
    }

    /// Encrypts bytes for this key.
    ///
    /// # Errors
    /// The system gives no random numbers.
    pub(super) fn encrypt(&self, bytes: &[u8]) -> std::io::Result<Vec<u8>> {
        encrypt_for(bytes, &self.key.to_public())
    }

    /// Opens bytes that were encrypted for this key.
    ///
    /// # Errors
    /// Why they can't be opened.
    pub(super) fn decrypt(&self, bytes: &[u8]) -> Result<Vec<u8>, Locked> {
        decrypt_with(Decryptor::new(bytes).map_err(|_| Locked::Damaged)?, &self.key)
    }
}

fn encrypt_for(bytes: &[u8], recipient: &dyn age::Recipient) -> std::io::Result<Vec<u8>> {
    let encryptor = Encryptor::with_recipients(once(recipient)).map_err(std::io::Error::other)?;
    let mut encrypted = Vec::new();
    let mut writer = encryptor.wrap_output(&mut encrypted)?;
    writer.write_all(bytes)?;
    writer.finish()?;
    Ok(encrypted)
}

fn decrypt_with(decryptor: Decryptor<&[u8]>, key: &dyn age::Identity) -> Result<Vec<u8>, Locked> {
    let reader = decryptor.decrypt(once(key)).map_err(|failed| match failed {
        DecryptError::DecryptionFailed
        | DecryptError::KeyDecryptionFailed
        | DecryptError::NoMatchingKeys => Locked::WrongPassphrase,
        _ => Locked::Damaged,
    })?;
    let mut bytes = Vec::new();
    reader.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(|_| Locked::Damaged)?;
    Ok(bytes)
}
