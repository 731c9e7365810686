//! The charts, drawn from the plain rows of `charts`. Each says in words what it shows.

pub mod domains;
pub mod dots;
pub mod gantt;
