//! What is to be said to a reader, before anybody knows in which language: which message it is, and
//! what it shows. The words stand in `assets/text`; none of them belong here.

/// Something to be said: the id of a message, and what the message shows.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Message {
    id: &'static str,
    values: Vec<(&'static str, Value)>,
}

/// What a message shows.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// Text that is the same in every language: a name, a path, a word of a file.
    Text(String),
    /// A whole number.
    Number(i64),
    /// A number with one decimal, as so many tenths.
    Tenths(i64),
    /// Something that is said in words itself.
    Message(Message),
}

impl Message {
    /// The message with this id, and what it shows by name. [`message!`](message) reads better, and
    /// a test finds its ids.
    pub(crate) fn new(id: &'static str, values: Vec<(&'static str, Value)>) -> Self {
        Self { id, values }
    }

    /// The id of the message.
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// What the message shows, by name.
    pub fn values(&self) -> &[(&'static str, Value)] {
        &self.values
    }
}

impl Value {
    /// A number as it is shown with one decimal.
    pub(crate) fn tenths(number: f64) -> Self {
        Self::Tenths((number * 10.0).round() as i64)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Message> for Value {
    fn from(message: Message) -> Self {
        Self::Message(message)
    }
}

impl From<u8> for Value {
    fn from(number: u8) -> Self {
        Self::Number(number.into())
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u64> for Value {
    fn from(number: u64) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// A message by id: `message!("fault-empty")`, or `message!("fault-too-many", most = 200_u32)`.
macro_rules! message {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::model::message::Message::new(
            $id,
            vec![$((stringify!($name), $crate::model::message::Value::from($value))),*],
        )
    };
}
pub(crate) use message;
