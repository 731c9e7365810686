//! Opening assessments to put them beside each other.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use eframe::egui::Context;
use jiff::civil::Date;

use super::{Jobs, Outcome};
use crate::ops::Packs;
use crate::ops::portfolio::Look;
use crate::ops::sides::{Choice, gather};
use crate::text::Text;
use crate::ui::state::portfolio::Progress;

impl Jobs {
    /// Opens what was chosen and puts it beside each other.
    pub fn compare(
        &mut self,
        ctx: &Context,
        choice: Choice,
        packs: Arc<Packs>,
        as_of: Date,
        language: String,
        progress: Arc<Progress>,
    ) {
        let waker = ctx.clone();
        let started = self.spawn(ctx, "compare", move || {
            let told = |done: usize, all: usize| {
                progress.done.store(done, Ordering::Relaxed);
                progress.all.store(all, Ordering::Relaxed);
                if done.is_multiple_of(50) {
                    waker.request_repaint();
                }
            };
            let look = Look {
                packs: &packs,
                as_of,
                text: &Text::new(&language),
                memory: None,
                stop: &progress.stop,
                progress: &told,
            };
            Outcome::Compared(Box::new(gather(&choice, &look)), progress.clone())
        });
        if let Err(error) = started {
            log::error!("no thread to open assessments that are compared: {error}");
        }
    }
}
