//! Builds the report: asks every section for its blocks and numbers nothing itself.

use jiff::civil::Date;

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

/// Pixels a point of charts that are kept as pixels.
const PIXELS: f32 = 3.0;

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
    /// The colours of charts.
    pub colours: &'a Colours,
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
        fact(t!(text, "report-fact-as-of"), date_words(scores.as_of, text)),
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
        words: Words {
            contents: t!(text, "report-contents"),
            skip: t!(text, "report-skip"),
            page: t!(text, "report-page"),
            figure: t!(text, "report-figure"),
            table: t!(text, "report-table"),
            made_with: t!(text, "report-made-with"),
        },
        sections: options.sections.iter().filter_map(|kind| section(&cx, *kind)).collect(),
    };
    document.drop_dead_links();
    document
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
        blocks,
    })
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

/// A date as it is read out: 24 November 2026.
pub(super) fn date_words(date: Date, text: &Text) -> String {
    let month = match date.month() {
        1 => t!(text, "month-1"),
        2 => t!(text, "month-2"),
        3 => t!(text, "month-3"),
        4 => t!(text, "month-4"),
        5 => t!(text, "month-5"),
        6 => t!(text, "month-6"),
        7 => t!(text, "month-7"),
        8 => t!(text, "month-8"),
        9 => t!(text, "month-9"),
        10 => t!(text, "month-10"),
        11 => t!(text, "month-11"),
        _ => t!(text, "month-12"),
    };
    let (day, year) = (date.day().to_string(), date.year().to_string());
    t!(text, "report-date", day = day, month = month, year = year)
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

    /// The look of charts.
    pub(super) fn style(&self) -> Style<'_> {
        let Subject { questionnaire, text, colours, .. } = self.subject;
        Style { colours, width: CHART, scale: &questionnaire.scale, text }
    }

    /// A chart as a block.
    pub(super) fn chart(&self, id: &str, figure: &Figure) -> Block {
        Block::Figure(Picture {
            anchor: anchor(&["figure", id]),
            caption: clean(&figure.title),
            description: clean(&figure.description),
            svg: figure::svg(figure, id),
            width: figure.width,
            height: figure.height,
            png: figure::png(figure, PIXELS).unwrap_or_default(),
        })
    }
}

/// The anchor of an item's answers.
pub(super) fn item_anchor(id: &ItemId) -> String {
    anchor(&["item", id.as_str()])
}

/// Points as they are shown.
pub(super) fn points(points: Option<f64>) -> String {
    points.map_or_else(|| "–".to_owned(), |points| round_half_up(points).to_string())
}
