//! The register of evidence: everything that backs answers, what it backs, and what needs a look.

use eframe::egui::{self, RichText, ScrollArea, Ui};

use crate::model::{AnswerKey, Change, Evidence, EvidenceId, Grouping, Item, Place};
use crate::ops;
use crate::ops::evidence::{Expiry, expiry, file_remark};
use crate::ops::lists::evidence_list;
use crate::scoring::support::is_dated;
use crate::t;
use crate::text::Term;
use crate::text::help::Topic;
use crate::ui::action::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::icons::Icon;
use crate::ui::spoken;
use crate::ui::state::{Document, EvidenceShown, View};
use crate::ui::theme::{size, strong};
use crate::ui::widgets::{
    age_words, at_right, button, card, card_grid, conflicts_ui, evidence_form, expiry_words,
    file_words, flush_ui, help_link, icon_button, icon_line, page, page_heading, page_scroll,
    segments_alone, small, subdued, table_menu, tag, terms,
};

/// Draws the screen.
pub fn ui(ui: &mut Ui, document: &Document, view: &mut View, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    let register = &document.assessment().evidence;
    page_scroll(ui, "evidence", |ui| {
        page(ui, |ui| {
            ui.add_space(size::SPACE_XL);
            page_heading(ui, &t!(text, "register-title"));
            subdued(ui, t!(text, "register-hint"));
            terms(ui, &[Term::Evidence, Term::Cap, Term::Check], cx, out);
            ui.add_space(size::SPACE);
            conflicts_ui(ui, document, cx, out, |place| matches!(place, Place::Evidence(_)));
            let rows = document.kept(("register", &document.me, &view.files, text.tag()), || {
                let shown = register.iter().filter(|(id, _)| document.shows_evidence(id));
                let rows = shown.map(|(id, entry)| Listed::new(id, entry, document, view, cx));
                let mut rows: Vec<Listed> = rows.collect();
                rows.sort_by_cached_key(|row| {
                    let name = register.get(&row.id).map_or("", Evidence::name);
                    (!row.needs_a_look(), name.to_lowercase())
                });
                rows
            });
            let hidden = register.len() - rows.len();
            if hidden > 0 {
                icon_line(
                    ui,
                    Icon::Info,
                    cx.palette.text_subdued,
                    &t!(text, "register-hidden", count = hidden),
                );
                ui.add_space(size::SPACE);
            }
            let needing = rows.iter().filter(|row| row.needs_a_look()).count();
            ui.horizontal(|ui| {
                let ways = [
                    (EvidenceShown::All, t!(text, "register-all", count = rows.len())),
                    (EvidenceShown::NeedsALook, t!(text, "register-needing", count = needing)),
                ];
                let name = t!(text, "register-shown");
                if let Some(shown) = segments_alone(ui, &name, view.evidence_shown, &ways) {
                    view.evidence_shown = shown;
                }
                if button(ui, Icon::Add, &t!(text, "evidence-add")).clicked() {
                    add(view, document, cx, out);
                }
                let all = view.evidence_shown == EvidenceShown::All;
                let items = &document.questionnaire().items;
                let list = || {
                    let shown: Vec<(&EvidenceId, Vec<&str>)> = rows
                        .iter()
                        .filter(|row| all || row.needs_a_look())
                        .map(|row| {
                            let backs = row.backs.iter().filter_map(|at| items.get(*at));
                            (&row.id, backs.map(|item| item.id.as_str()).collect())
                        })
                        .collect();
                    evidence_list(&shown, document.assessment(), text)
                };
                at_right(ui, |ui| {
                    table_menu(ui, &t!(text, "register-title"), &list, cx, out);
                });
            });
            ui.add_space(size::SPACE);
            let all = view.evidence_shown == EvidenceShown::All;
            let open = view.evidence.clone();
            let is_open = |row: &Listed| open.as_ref() == Some(&row.id);
            let is_shown = |row: &&Listed| all || row.needs_a_look() || is_open(row);
            let may_be_more = hidden > 0 && all;
            let shown: Vec<&Listed> = rows.iter().filter(is_shown).collect();
            if shown.is_empty() && !may_be_more {
                empty_ui(ui, register.is_empty(), cx, out);
            }
            let opened = shown.iter().position(|row| is_open(row));
            card_grid(ui, shown.len(), opened, |ui, place| {
                let row = shown.get(place).and_then(|listed| Row::of(listed, document));
                if let Some(row) = row {
                    ui.push_id(row.id.as_str(), |ui| row.ui(ui, document, view, cx, out));
                }
            });
            ui.add_space(size::SPACE_XXL);
        });
    });
}

fn add(view: &mut View, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
    let id = ops::new_evidence_id();
    let evidence = Evidence { date: Some(cx.today), ..Evidence::default() };
    view.evidence = Some(id.clone());
    view.focus_evidence = Some(id.clone());
    let change = Change::evidence(document.assessment(), &id, Some(evidence));
    out.push(Action::Edit(vec![change], Grouping::Separate));
}

fn empty_ui(ui: &mut Ui, nothing_at_all: bool, cx: &Cx<'_>, out: &mut Actions) {
    let text = cx.text;
    card(&cx.palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        if nothing_at_all {
            ui.label(RichText::new(t!(text, "register-empty")).font(strong(size::TEXT_BODY)));
            subdued(ui, t!(text, "register-empty-hint"));
            help_link(ui, Topic::Answering, cx, out);
        } else {
            icon_line(ui, Icon::Check, cx.palette.positive, &t!(text, "register-all-well"));
        }
    });
}

/// What is to be said about an entry.
struct Listed {
    id: EvidenceId,
    /// The items that it backs, each once, by their places in the questionnaire.
    backs: Vec<usize>,
    /// What somebody should see to.
    remarks: Vec<(Icon, String)>,
}

impl Listed {
    fn new(
        id: &EvidenceId,
        entry: &Evidence,
        document: &Document,
        view: &View,
        cx: &Cx<'_>,
    ) -> Self {
        let text = cx.text;
        let backing = document.backing();
        let backed = backing.get(id).map(Vec::as_slice).unwrap_or_default();
        let mut backs: Vec<usize> = backed
            .iter()
            .filter(|(item, member)| {
                Some(member) == document.me.as_ref() || !document.hides_colleagues(item)
            })
            .filter_map(|(item, _)| document.place_of(item))
            .collect();
        backs.dedup();
        let mut remarks = Vec::new();
        if matches!(expiry(entry, cx.today), Expiry::Soon(_) | Expiry::Past) {
            remarks.extend(expiry_words(entry, cx).map(|words| (Icon::Expiring, words)));
        }
        if !is_dated(entry, cx.today) {
            remarks.push((Icon::Warning, t!(text, "evidence-undated")));
        }
        remarks.extend(age_words(entry, document, cx).map(|words| (Icon::Warning, words)));
        let file = view.files.get(id).and_then(|state| file_remark(*state, text));
        remarks.extend(file.map(|words| (Icon::Warning, words)));
        Self { id: id.clone(), backs, remarks }
    }

    fn needs_a_look(&self) -> bool {
        !self.remarks.is_empty()
    }
}

/// An entry and what is to be said about it, to be drawn.
struct Row<'a> {
    id: &'a EvidenceId,
    entry: &'a Evidence,
    backs: Vec<&'a Item>,
    remarks: &'a [(Icon, String)],
}

impl<'a> Row<'a> {
    fn of(listed: &'a Listed, document: &'a Document) -> Option<Self> {
        let items = &document.questionnaire().items;
        Some(Self {
            id: &listed.id,
            entry: document.assessment().evidence.get(&listed.id)?,
            backs: listed.backs.iter().filter_map(|at| items.get(*at)).collect(),
            remarks: &listed.remarks,
        })
    }

    fn ui(
        &self,
        ui: &mut Ui,
        document: &Document,
        view: &mut View,
        cx: &Cx<'_>,
        out: &mut Actions,
    ) {
        let text = cx.text;
        let is_open = view.evidence.as_ref() == Some(self.id);
        spoken::part(ui, egui::accesskit::Role::Group, &self.name(cx));
        ui.horizontal_top(|ui| {
            self.heading_ui(ui, is_open, view, cx);
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Min), |ui| {
                if self.backs.is_empty()
                    && icon_button(ui, Icon::Delete, &t!(text, "register-remove")).clicked()
                {
                    let change = Change::evidence(document.assessment(), self.id, None);
                    out.push(Action::Edit(vec![change], Grouping::Separate));
                }
            });
        });
        small(ui, self.facts(cx));
        if let Some(location) = self.location() {
            small(ui, location);
        }
        for (icon, words) in self.remarks {
            icon_line(ui, *icon, cx.palette.attention, words);
        }
        self.backs_ui(ui, cx, out);
        if is_open {
            ui.separator();
            evidence_form(ui, self.id, document, view, cx, out);
            self.use_for_ui(ui, document, cx, out);
        }
    }

    fn name(&self, cx: &Cx<'_>) -> String {
        match self.entry.name() {
            "" => t!(cx.text, "register-unnamed"),
            name => name.to_owned(),
        }
    }

    fn heading_ui(&self, ui: &mut Ui, is_open: bool, view: &mut View, cx: &Cx<'_>) {
        let name = &self.name(cx);
        let icon = if is_open { Icon::Down } else { Icon::Right };
        let label = RichText::new(name).font(strong(size::TEXT_BODY)).color(cx.palette.text);
        let heading =
            egui::Button::image_and_text(icon.image(cx.palette.text_subdued), label).wrap();
        let response = ui
            .scope(|ui| {
                ui.set_max_width(ui.available_width() - size::TARGET - size::SPACE);
                flush_ui(ui, heading)
            })
            .inner;
        response.widget_info(|| {
            egui::WidgetInfo::selected(egui::accesskit::Role::Button, true, is_open, name)
        });
        if response.clicked() {
            view.evidence = (!is_open).then(|| self.id.clone());
        }
    }

    /// Kind, dates, people and file, as far as there are any.
    fn facts(&self, cx: &Cx<'_>) -> String {
        let text = cx.text;
        let Evidence { kind, date, expires, owner, checked_by, file, .. } = self.entry;
        let mut facts = vec![text.evidence_kind(*kind)];
        facts.extend(date.map(|date| t!(text, "register-dated", date = text.date(date))));
        facts.extend(expires.map(|date| t!(text, "register-expires", date = text.date(date))));
        if !owner.trim().is_empty() {
            facts.push(t!(text, "register-owner", name = owner));
        }
        if self.entry.is_checked() {
            facts.push(t!(text, "register-checked", name = checked_by));
        }
        facts.extend(file.as_ref().map(|file| file_words(file, cx)));
        facts.join("\u{a0}· ")
    }

    /// Where it is kept, where its name doesn't say so already.
    fn location(&self) -> Option<&str> {
        let location = self.entry.location.trim();
        (!location.is_empty() && location != self.entry.name()).then_some(location)
    }

    fn backs_ui(&self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Actions) {
        let text = cx.text;
        ui.horizontal_wrapped(|ui| {
            if self.backs.is_empty() {
                tag(
                    ui,
                    &t!(text, "register-backs-nothing"),
                    cx.palette.text_subdued,
                    cx.palette.surface_sunken,
                );
                return;
            }
            small(ui, t!(text, "register-backs"));
            for item in &self.backs {
                let link = ui.link(item.id.as_str()).on_hover_text(&item.title);
                if link.clicked() {
                    out.push(Action::GoToItem(item.id.clone()));
                }
            }
        });
    }

    /// The items that it doesn't back yet.
    fn use_for_ui(&self, ui: &mut Ui, document: &Document, cx: &Cx<'_>, out: &mut Actions) {
        let Some(me) = &document.me else {
            return;
        };
        let name = t!(cx.text, "register-use-for");
        ui.menu_button(name, |ui| {
            ui.set_min_width(420.0);
            ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
                let mine = |item: &Item| {
                    let answer = document.my_answer(&item.id);
                    answer.is_some_and(|answer| answer.evidence.contains(self.id))
                };
                for item in document.asked_items().filter(|item| !mine(item)) {
                    if ui.button(format!("{} {}", item.id, item.title)).clicked() {
                        let key = AnswerKey::new(&item.id, me);
                        let change = Change::backing(document.assessment(), &key, self.id, true);
                        out.push(Action::Edit(vec![change], Grouping::Separate));
                        ui.close();
                    }
                }
            });
        });
    }
}
