//! Places on screens that are gone to from elsewhere: a part, or something that is explained there.

use super::App;
use crate::charts::Pick;
use crate::ui::action::Place;
use crate::ui::state::{CrosswalkPick, CrosswalkTab, ResultsTab, Screen};

impl App {
    pub(super) fn show_place(&mut self, place: Place) {
        match place {
            Place::Results(tab) => {
                self.view.results.tab = tab;
                self.go(Screen::Results);
            }
            Place::Domain(domain) => self.explain_score(Pick::Domain(domain)),
            Place::Stage(stage) => self.explain_score(Pick::Stage(stage)),
            Place::Plan(tab) => {
                self.view.plan.tab = tab;
                self.go(Screen::Plan);
            }
            Place::Crosswalk(tab) => {
                self.view.crosswalk.tab = tab;
                self.go(Screen::Crosswalk);
            }
            Place::Framework(framework) => {
                self.view.crosswalk.tab = CrosswalkTab::Table;
                self.view.crosswalk.pick = Some(CrosswalkPick::Framework(framework));
                self.go(Screen::Crosswalk);
            }
            Place::Team(tab) => {
                self.view.team.tab = tab;
                self.go(Screen::Team);
            }
        }
    }

    fn explain_score(&mut self, pick: Pick) {
        self.view.results.tab = ResultsTab::Overview;
        self.view.results.pick = Some(pick);
        self.view.results.item = None;
        self.go(Screen::Results);
    }
}
