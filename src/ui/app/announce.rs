//! Listens to what changes from frame to frame, and says it to those who can't see it: another
//! screen or item, the answer that a key gave, scores and gates that moved, messages. It changes
//! nothing.

use super::App;
use crate::model::{AssessmentId, Item, ItemId, Response};
use crate::scoring::{GateState, round_half_up};
use crate::t;
use crate::ui::command::Command;
use crate::ui::notices::Tone;
use crate::ui::state::{Document, Screen};
use crate::ui::widgets::response_words;

/// More scores than this at once are counted, not listed.
const MOST: usize = 2;

/// What could be seen in the last frame.
#[derive(Default)]
pub(super) struct Seen {
    screen: Option<Screen>,
    assessment: Option<AssessmentId>,
    item: Option<ItemId>,
    response: Option<Response>,
    domains: Vec<Figures>,
    gates: Vec<GateState>,
}

/// A score and what it may still become, as they are shown.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Figures {
    score: Option<i64>,
    low: Option<i64>,
    high: Option<i64>,
}

impl Seen {
    fn of(app: &App) -> Self {
        let screen = app.view.screen;
        let Some(document) = &app.document else {
            return Self { screen: Some(screen), ..Self::default() };
        };
        let item = match screen {
            Screen::Walk => app.view.item.clone(),
            Screen::Workshop => app.view.workshop.item.clone(),
            _ => None,
        };
        let scores = document.scores();
        Self {
            screen: Some(screen),
            assessment: Some(document.assessment().id.clone()),
            // What others in the room said is not for all ears.
            response: item
                .as_ref()
                .filter(|_| screen == Screen::Walk)
                .and_then(|item| document.my_answer(item)?.response.clone()),
            item,
            domains: scores
                .domains
                .iter()
                .map(|(_, score)| Figures {
                    score: score.score.map(round_half_up),
                    low: score.low.map(round_half_up),
                    high: score.high.map(round_half_up),
                })
                .collect(),
            gates: scores.gates.iter().map(|gate| gate.state).collect(),
        }
    }
}

impl App {
    /// Says what is not as it was.
    pub(super) fn announce(&mut self) {
        let now = Seen::of(self);
        let mut words = Vec::new();
        if self.seen.screen.is_some() {
            self.place_words(&now, &mut words);
            if self.seen.assessment == now.assessment && now.screen != Some(Screen::Workshop) {
                self.score_words(&now, &mut words);
            }
        }
        self.seen = now;
        for words in words {
            self.announcer.say(words);
        }
        for (tone, message) in self.view.notices.unheard() {
            match tone {
                Tone::Error => self.announcer.insist(message),
                Tone::Done | Tone::Remark => self.announcer.say(message),
            }
        }
    }

    /// Where one is now, and what is answered there.
    fn place_words(&self, now: &Seen, words: &mut Vec<String>) {
        let before = &self.seen;
        if before.screen != now.screen {
            words.push(format!("{}.", screen_name(self.view.screen).name(&self.text)));
        }
        let Some(document) = &self.document else { return };
        let item = now.item.as_ref().and_then(|id| document.questionnaire().item(id));
        let Some(item) = item else { return };
        let has_moved = before.item != now.item;
        if has_moved {
            words.push(self.item_words(document, item));
        }
        let is_answered = now.response.is_some();
        if (has_moved && is_answered) || (!has_moved && before.response != now.response) {
            let answer = response_words(now.response.as_ref(), document, &self.cx());
            words.push(t!(self.text, "announce-answer", item = item.id.as_str(), answer = answer));
        }
    }

    fn item_words(&self, document: &Document, item: &Item) -> String {
        let shown = document.walk_shown(self.view.walk_shown);
        match document.place_in_walk(&item.id, shown) {
            Some(place) => t!(
                self.text,
                "announce-item",
                place = place + 1,
                all = document.count_walked(shown),
                prompt = &item.prompt,
            ),
            None => item.prompt.clone(),
        }
    }

    fn score_words(&self, now: &Seen, words: &mut Vec<String>) {
        let Some(document) = &self.document else { return };
        let (text, questionnaire) = (&self.text, document.questionnaire());
        let moved: Vec<String> = questionnaire
            .domains
            .iter()
            .zip(self.seen.domains.iter().zip(&now.domains))
            .filter(|(_, (before, now))| before != now)
            .map(|(domain, (_, figures))| {
                let (name, low, high) = (&domain.name, figures.low, figures.high);
                let (low, high) = (low.unwrap_or_default(), high.unwrap_or_default());
                match figures.score {
                    Some(score) => t!(
                        text,
                        "announce-score",
                        domain = name,
                        score = score,
                        low = low,
                        high = high,
                    ),
                    None => t!(text, "announce-no-score", domain = name),
                }
            })
            .collect();
        match moved.len() {
            0..=MOST => words.extend(moved),
            count => words.push(t!(text, "announce-scores", count = count)),
        }
        let gates = questionnaire.stages.iter().zip(self.seen.gates.iter().zip(&now.gates));
        words.extend(gates.filter(|(_, (before, now))| before != now).map(
            |(stage, (_, state))| {
                t!(text, "announce-gate", stage = &stage.name, state = text.gate_state(*state))
            },
        ));
    }
}

/// The command that leads to a screen; its name is the screen's.
pub(super) fn screen_name(screen: Screen) -> Command {
    match screen {
        Screen::Home => Command::GoHome,
        Screen::Profile => Command::GoProfile,
        Screen::Walk => Command::GoWalk,
        Screen::Results => Command::GoResults,
        Screen::Evidence => Command::GoEvidence,
        Screen::Team => Command::GoTeam,
        Screen::Crosswalk => Command::GoCrosswalk,
        Screen::Disagreements => Command::GoDisagreements,
        Screen::Workshop => Command::GoWorkshop,
        Screen::Plan => Command::GoPlan,
        Screen::Report => Command::GoReport,
        Screen::Portfolio => Command::GoPortfolio,
        Screen::Settings => Command::GoSettings,
        Screen::Help => Command::Help,
    }
}
