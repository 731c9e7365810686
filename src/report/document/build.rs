//! Builds the report: asks every section for its blocks and numbers nothing itself.

use super::sections;
use super::{
    Block, Document, Fact, Options, Picture, Section, SectionKind, Span, Words, anchor, clean,
};
use crate::model::{Assessment, Frameworks, Item, ItemId, MemberId, Questionnaire};
use crate::report::figure::{self, Colours, Figure, Style};
use crate::scoring::{Scores, round_half_up};
use crate::t;
use crate::text::Text;

/// How wide a chart is drawn, in points.
const CHART: f32 = 640.0;

/// What a report is about.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// The questionnaire.
    pub questionnaire: &'a Questionnaire,
    /// The frameworks at hand.
    pub frameworks: &'a Frameworks,
    /// The assessment, without what is to be hidden.
    pub assessment: &'a Assessment,
    /// Its scores.
    pub scores: &'a Scores,
    /// The strings.
    pub text: &'a Text,
    /// The colours of charts on white.
    pub colours: &'a Colours,
    /// Their colours on a dark ground.
    pub dark: &'a Colours,
}

/// Everything that the sections need.
pub(super) struct Cx<'a> {
    pub(super) subject: Subject<'a>,
    pub(super) options: &'a Options,
}

/// The report. The assessment of the subject has to be the discreet one; this is the only thing
/// that is read of the organisation.
pub fn build(subject: Subject<'_>, options: &Options) -> Document {
    let cx = Cx { subject, options };
    let Subject { questionnaire, assessment, scores, text, .. } = subject;
    let fact = |name: String, value: String| Fact { name, value: clean(&value) };
    let facts = vec![
        fact(t!(text, "report-fact-as-of"), text.date(scores.as_of)),
        fact(
            t!(text, "report-fact-questionnaire"),
            t!(
                text,
                "report-questionnaire-version",
                title = &questionnaire.title,
                version = &questionnaire.version
            ),
        ),
        fact(
            t!(text, "report-fact-progress"),
            t!(
                text,
                "report-progress",
                done = scores.progress.dealt_with,
                all = scores.progress.asked
            ),
        ),
    ];
    let mut document = Document {
        language: text.tag().to_owned(),
        title: t!(text, "report-title"),
        subtitle: t!(text, "report-subtitle"),
        organisation: clean(&assessment.organisation),
        as_of: scores.as_of.to_string(),
        facts,
        brand: options.brand.clone(),
        words: template_words(text),
        sections: options.sections.iter().filter_map(|kind| section(&cx, *kind)).collect(),
    };
    finish(&mut document, options.is_short, text);
    document
}

/// The words that templates need.
pub(in crate::report) fn template_words(text: &Text) -> Words {
    Words {
        contents: t!(text, "report-contents"),
        skip: t!(text, "report-skip"),
        page: t!(text, "report-page"),
        figure: t!(text, "report-figure"),
        table: t!(text, "report-table"),
        rests_on: t!(text, "report-rests-on"),
        made_with: t!(text, "report-made-with"),
        colon: t!(text, "report-colon"),
    }
}

/// Once all sections are there: where pages begin, the names of tables, and no link to nothing.
pub(in crate::report) fn finish(document: &mut Document, is_short: bool, text: &Text) {
    share_pages(&mut document.sections, is_short);
    document.link_back(text);
    document.drop_dead_links();
}

/// A section; `None` where there is nothing to say.
fn section(cx: &Cx<'_>, kind: SectionKind) -> Option<Section> {
    use SectionKind as S;
    let blocks = match kind {
        S::Summary => sections::overview::summary(cx),
        S::Reading => sections::overview::reading(cx),
        S::Scope => sections::overview::scope(cx),
        S::Readiness => sections::readiness::readiness(cx),
        S::Gates => sections::readiness::gates(cx),
        S::Gaps => sections::readiness::gaps(cx),
        S::Domains => sections::domains::domains(cx),
        S::Plan => sections::plan::plan(cx),
        S::Regulation => sections::regulation::regulation(cx),
        S::Decisions => sections::plan::decisions(cx),
        S::Change => sections::plan::change(cx),
        S::Method => sections::overview::method(cx),
        S::Answers => sections::answers::answers(cx),
        S::References => sections::regulation::references(cx),
    };
    (!blocks.is_empty()).then(|| Section {
        anchor: kind.code().to_owned(),
        title: section_title(kind, cx.subject.text),
        new_page: true,
        blocks,
    })
}

/// Lets a section begin on the page of the one before, where that one is short. In a report for a
/// board each has its own page.
fn share_pages(sections: &mut [Section], is_short: bool) {
    /// Lines on a page that may be taken before the next section begins a new one.
    const FEW: usize = 16;
    let mut taken = usize::MAX;
    for section in sections {
        let lines: usize = section.blocks.iter().map(lines).sum();
        section.new_page = is_short || taken > FEW;
        taken = if section.new_page { lines } else { taken.saturating_add(lines) };
    }
}

/// About how many lines a block takes; more than a page has for what fills one.
fn lines(block: &Block) -> usize {
    let of = |spans: &[Span]| {
        let signs: usize = spans.iter().map(|span| span.text.chars().count()).sum();
        1 + signs / 95
    };
    match block {
        Block::Heading { new_page: true, .. } | Block::Figure(_) => 60,
        Block::Heading { .. } => 3,
        Block::Paragraph { spans, .. } => 1 + of(spans),
        Block::List { entries, .. } => entries.iter().map(|entry| of(entry)).sum(),
        Block::Table(table) => 3 + 2 * table.rows.len(),
        Block::Callout { spans, .. } => 3 + of(spans),
        Block::Facts { .. } => 4,
    }
}

/// The heading of a section.
pub fn section_title(kind: SectionKind, text: &Text) -> String {
    match kind {
        SectionKind::Summary => t!(text, "report-section-summary"),
        SectionKind::Reading => t!(text, "report-section-reading"),
        SectionKind::Scope => t!(text, "report-section-scope"),
        SectionKind::Readiness => t!(text, "report-section-readiness"),
        SectionKind::Gates => t!(text, "report-section-gates"),
        SectionKind::Gaps => t!(text, "report-section-gaps"),
        SectionKind::Domains => t!(text, "report-section-domains"),
        SectionKind::Plan => t!(text, "report-section-plan"),
        SectionKind::Regulation => t!(text, "report-section-regulation"),
        SectionKind::Decisions => t!(text, "report-section-decisions"),
        SectionKind::Change => t!(text, "report-section-change"),
        SectionKind::Method => t!(text, "report-section-method"),
        SectionKind::Answers => t!(text, "report-section-answers"),
        SectionKind::References => t!(text, "report-section-references"),
    }
}

impl Cx<'_> {
    /// Whether the report has a section.
    pub(super) fn has(&self, kind: SectionKind) -> bool {
        self.options.sections.contains(&kind)
    }

    /// An item's id, which leads to its answers where the report has them.
    pub(super) fn item(&self, id: &ItemId) -> Span {
        let is_known = self.subject.questionnaire.item(id).is_some();
        if self.has(SectionKind::Answers) && is_known && self.is_asked(id) {
            Span::link(id.as_str(), format!("#{}", item_anchor(id)))
        } else {
            Span::plain(id.as_str())
        }
    }

    /// Several items, with commas between.
    pub(super) fn items<'i>(&self, ids: impl IntoIterator<Item = &'i ItemId>) -> Vec<Span> {
        let mut spans = Vec::new();
        for id in ids {
            if !spans.is_empty() {
                spans.push(Span::plain(", "));
            }
            spans.push(self.item(id));
        }
        spans
    }

    /// All items that are asked, in short.
    pub(super) fn all_items(&self) -> Vec<Span> {
        self.items_in_short(|_| true)
    }

    /// Those of the asked items that are wanted, domain by domain: items that follow each other as a
    /// span of their ids. Each leads to the domain's answers where the report has them.
    pub(super) fn items_in_short(&self, wanted: impl Fn(&Item) -> bool) -> Vec<Span> {
        let questionnaire = self.subject.questionnaire;
        let mut spans = Vec::new();
        for domain in &questionnaire.domains {
            let own = questionnaire.items.iter().filter(|item| item.domain == domain.id);
            let mut runs: Vec<(&ItemId, &ItemId)> = Vec::new();
            let mut follows = false;
            for item in own {
                let is_named = self.is_asked(&item.id) && wanted(item);
                match runs.last_mut() {
                    Some(run) if is_named && follows => run.1 = &item.id,
                    _ if is_named => runs.push((&item.id, &item.id)),
                    _ => {}
                }
                follows = is_named;
            }
            if runs.is_empty() {
                continue;
            }
            let named: Vec<String> = runs
                .into_iter()
                .map(|(first, last)| match (first == last, last.as_str().rsplit_once('-')) {
                    (true, _) => first.to_string(),
                    (false, Some((_, number))) => format!("{first}–{number}"),
                    (false, None) => format!("{first}–{last}"),
                })
                .collect();
            if !spans.is_empty() {
                spans.push(Span::plain(t!(self.subject.text, "apart")));
            }
            let named = named.join(", ");
            spans.push(if self.has(SectionKind::Answers) {
                Span::link(named, format!("#{}", anchor(&["answers", domain.id.as_str()])))
            } else {
                Span::plain(named)
            });
        }
        spans
    }

    /// Whether an item is asked of the organisation.
    pub(super) fn is_asked(&self, id: &ItemId) -> bool {
        let score = self.subject.scores.item(id);
        score.is_some_and(|score| score.state != crate::scoring::ItemState::DoesNotApply)
    }

    /// An item by its id.
    pub(super) fn about(&self, id: &ItemId) -> Option<&Item> {
        self.subject.questionnaire.item(id)
    }

    /// What a member is called.
    pub(super) fn member(&self, id: &MemberId) -> String {
        let member = self.subject.assessment.members.get(id);
        member.map_or_else(|| id.to_string(), |member| member.name.clone())
    }

    /// A chart as a block, on light and on dark ground, with what it rests on.
    pub(super) fn chart(
        &self,
        id: &str,
        rests_on: Vec<Span>,
        draw: impl Fn(&Style<'_>) -> Figure,
    ) -> Block {
        let Subject { questionnaire, text, colours, dark, .. } = self.subject;
        chart(id, rests_on, questionnaire, text, [colours, dark], draw)
    }
}

/// A chart as a block, in the colours for a light and for a dark ground.
pub(in crate::report) fn chart(
    id: &str,
    rests_on: Vec<Span>,
    questionnaire: &Questionnaire,
    text: &Text,
    [light, dark]: [&Colours; 2],
    draw: impl Fn(&Style<'_>) -> Figure,
) -> Block {
    let style = |colours| Style {
        colours,
        width: CHART,
        scale: &questionnaire.scale,
        text,
        as_claimed: false,
    };
    let figure = &draw(&style(light));
    Block::Figure(Picture {
        anchor: anchor(&["figure", id]),
        caption: clean(&figure.title),
        description: clean(&figure.description),
        rests_on,
        svg: figure::svg(figure, id),
        svg_dark: figure::svg(&draw(&style(dark)), &format!("{id}-dark")),
        width: figure.width,
        height: figure.height,
    })
}

/// The anchor of an item's answers.
pub(super) fn item_anchor(id: &ItemId) -> String {
    anchor(&["item", id.as_str()])
}

/// Points as they are shown.
pub(in crate::report) fn points(points: Option<f64>) -> String {
    points.map_or_else(|| "–".to_owned(), |points| round_half_up(points).to_string())
}
