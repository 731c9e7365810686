//! What to draw, as plain data computed from scores. No toolkit types: the window, reports and
//! tables draw the same figures.

pub mod agreement;
pub mod crosswalk;
pub mod groups;
pub mod plan;

pub use agreement::{Dot, DotRow, dot_rows};
pub use crosswalk::{
    CellFigures, CrosswalkColumn, CrosswalkRow, CrosswalkTable, DateRow, crosswalk_table, date_rows,
};
pub use groups::{GroupRow, Weakest, domain_rows, item_rows};
pub use plan::{Gantt, GanttMark, GanttRow, PlanRow, gantt, plan_rows};
