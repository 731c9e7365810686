//! What to draw, as plain data computed from scores. No toolkit types: the window, reports and
//! tables draw the same figures.

pub mod agreement;
pub mod crosswalk;
pub mod exposure;
pub mod groups;
pub mod headline;
pub mod heat;
pub mod histogram;
pub mod link;
pub mod open;
pub mod peers;
pub mod pick;
pub mod plan;
pub mod rests;
pub mod sides;
pub mod trend;

pub use agreement::{Dot, DotRow, dot_rows};
pub use crosswalk::{
    CellFigures, CrosswalkColumn, CrosswalkRow, CrosswalkTable, DateRow, crosswalk_table, date_rows,
};
pub use exposure::{GapRow, gap_rows};
pub use groups::{GroupRow, Weakest, domain_rows, layer_rows, stage_rows};
pub use headline::{Headline, NextStep, headline, next_steps};
pub use heat::{HeatMap, HeatRow, heat_map};
pub use histogram::{Histogram, LevelBar, histogram};
pub use link::{LinkedBar, link_path};
pub use open::{OpenRow, open_rows};
pub use peers::{Misfit, Peers, peers};
pub use pick::{Pick, items_behind};
pub use plan::{Gantt, GanttMark, GanttRow, PlanRow, gantt, plan_rows};
pub use rests::{RestsRow, rests_rows};
pub use sides::{SideSign, SidesChart, SidesChartRow};
pub use trend::{Trend, TrendLine, TrendPoint, spread, trend};
