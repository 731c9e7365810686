//! A value before and after a change.

/// One value before and after. `None` means that there was, or is, nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delta<T> {
    /// What it was.
    pub was: Option<T>,
    /// What it became.
    pub became: Option<T>,
}

impl<T> Delta<T> {
    /// From two values of a wider kind, each taken as what is wanted here; `None` where one of them
    /// is something else.
    pub(in crate::model) fn taken<V>(
        was: Option<V>,
        became: Option<V>,
        take: impl Fn(V) -> Option<T>,
    ) -> Option<Self> {
        let one = |value: Option<V>| match value {
            Some(value) => take(value).map(Some),
            None => Some(None),
        };
        Some(Self { was: one(was)?, became: one(became)? })
    }
}
