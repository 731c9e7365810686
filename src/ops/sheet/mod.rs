//! A member's items as a spreadsheet, and back: making the sheet, checking what comes home cell by
//! cell, and the one step that takes it in.

mod cells;
mod plan;
mod say;

use std::collections::BTreeSet;
use std::path::Path;

use jiff::Timestamp;
use jiff::civil::Date;

use super::answer::joining;
use super::{Expect, WriteError};
use crate::model::{
    Applicability, Assessment, Change, Edit, Item, ItemId, Member, MemberId, Questionnaire,
};
use crate::report::sheet::layout::{Column, RECORD};
use crate::report::sheet::{SheetOf, sheet};
use crate::storage::atomic;
pub use crate::storage::book::{Book, BookError, parse_book, read_book};
use crate::text::Text;

pub use cells::CellPlace;
pub use plan::plan;

/// What a sheet that came back says, checked against the assessment. Nothing is changed yet.
#[derive(Clone, Debug, PartialEq)]
pub struct SheetPlan {
    /// Whose answers they are.
    pub member: MemberId,
    /// The member's name, as the sheet has it.
    pub name: String,
    /// What would be taken in, one step.
    pub changes: Vec<Change>,
    /// The cells that would be taken in, in the order of the sheet.
    pub taken: Vec<TakenCell>,
    /// The cells that would not, and why.
    pub refused: Vec<RefusedCell>,
    /// What else somebody should know.
    pub remarks: Vec<SheetRemark>,
}

/// A cell that is taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenCell {
    /// Where it stands.
    pub place: CellPlace,
    /// The item.
    pub item: ItemId,
    /// What it says something about.
    pub column: Column,
    /// What it says.
    pub value: String,
    /// What was entered in the assessment after the sheet was made, and is replaced.
    pub instead_of: Option<String>,
}

/// A cell that is not taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedCell {
    /// Where it stands.
    pub place: CellPlace,
    /// What it says, as far as that can be told.
    pub value: String,
    /// Why.
    pub why: Refusal,
}

/// Why a cell is not taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// A formula.
    Formula,
    /// What a broken formula leaves.
    Fault,
    /// Not one of the list; the highest level.
    NotALevel(u8),
    /// Not one of the list.
    NotInList,
    /// Not applicable, without a reason.
    NoReason,
    /// A reason for not applicable beside something else.
    ReasonBesideLevel,
    /// No date that there is, or none that can only mean one.
    NotADate,
    /// Evidence without what or where it is.
    EvidenceWithoutName,
    /// Something is filled in, but the row names no item.
    NoItem,
    /// The questionnaire has no such item.
    UnknownItem(ItemId),
    /// The item was in this place already.
    Twice(CellPlace),
}

/// What somebody should know of a sheet that came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SheetRemark {
    /// It was made with another version of the questionnaire: that one, and the present one.
    OtherVersion(String, String),
    /// Answers to items whose meaning has changed since; they are to be confirmed.
    OldMeaning(Vec<ItemId>),
    /// Items that the sheet was made with and that are not in it any more.
    Missing(Vec<ItemId>),
    /// Cells that were filled in and are empty now; what was there is kept.
    Emptied(Vec<CellPlace>),
    /// A date that lies ahead.
    DateAhead(CellPlace),
    /// Items that are not asked of the organisation now.
    NotAsked(Vec<ItemId>),
    /// Evidence that backs other answers too was changed; it is taken in as a new entry.
    SharedEvidence(Vec<ItemId>),
    /// The member is on the team no more, and joins it again.
    Joins(String),
}

/// Whether a workbook was made by Waymark, for whatever assessment.
pub fn is_ours(book: &Book) -> bool {
    book.sheet(RECORD).is_some()
}

/// Why a whole sheet is not taken in.
#[derive(Debug)]
pub enum SheetError {
    /// The file can't be read.
    Book(BookError),
    /// It was not made by Waymark, or what says so was lost.
    NotOurs,
    /// A newer Waymark made it.
    Newer,
    /// It belongs to another assessment.
    OtherAssessment,
    /// It answers another questionnaire.
    OtherQuestionnaire,
    /// There is no sheet with items in it.
    NoTable,
}

/// The items of a member: those that the member answers or supports and those that the member has
/// answered, or all that are asked where none is routed to the member. The one place that decides
/// this.
pub fn items_for<'a>(
    assessment: &Assessment,
    questionnaire: &'a Questionnaire,
    member: &MemberId,
) -> Vec<&'a Item> {
    let asked: Vec<&Item> = questionnaire
        .walk_order()
        .into_iter()
        .filter_map(|index| questionnaire.items.get(index))
        .filter(|item| assessment.applicability(item) == Applicability::Applies)
        .collect();
    let share = assessment.share(questionnaire, member);
    let routed: BTreeSet<ItemId> = share.leads.into_iter().chain(share.supports).collect();
    if routed.is_empty() {
        return asked;
    }
    let answered =
        |item: &Item| assessment.answers_to(&item.id).any(|(answerer, _)| answerer == member);
    asked.into_iter().filter(|item| routed.contains(&item.id) || answered(item)).collect()
}

/// The member with this id or name.
pub fn find_member<'a>(
    assessment: &'a Assessment,
    name: &str,
) -> Option<(&'a MemberId, &'a Member)> {
    let wanted = MemberId::from_name(name);
    let mut members = assessment.members.iter();
    members.find(|(id, member)| {
        **id == wanted || id.as_str() == name || member.name.trim() == name.trim()
    })
}

/// A member's items as a spreadsheet.
///
/// # Errors
/// What the format can't hold, in the words of the writer.
pub fn member_sheet(
    assessment: &Assessment,
    questionnaire: &Questionnaire,
    member: &MemberId,
    made: Date,
    text: &Text,
) -> Result<Vec<u8>, String> {
    let items = items_for(assessment, questionnaire, member);
    sheet(SheetOf { questionnaire, assessment, member, items: &items, made }, text)
}

/// Writes a spreadsheet to a file.
///
/// # Errors
/// Why it was not written.
pub fn write_sheet(path: &Path, bytes: &[u8], expect: &Expect) -> Result<(), WriteError> {
    atomic::write(path, bytes, expect).map(|_| ())
}

impl SheetPlan {
    /// The step that takes the good cells in, done by `by`: the member, or whoever did it for the
    /// member, who joins the team under this name where new. `None` where there is nothing to take
    /// in.
    pub fn edit(
        &self,
        assessment: &Assessment,
        (by, name): (&MemberId, &str),
        at: Timestamp,
    ) -> Option<Edit> {
        if self.changes.is_empty() {
            return None;
        }
        let mut changes = self.changes.clone();
        if *by != self.member {
            changes.extend(joining(assessment, by, name, None));
        }
        Some(Edit { by: by.clone(), at, changes })
    }

    /// The items with something to take in.
    pub fn items(&self) -> usize {
        let mut items: Vec<&ItemId> = self.taken.iter().map(|taken| &taken.item).collect();
        items.sort();
        items.dedup();
        items.len()
    }
}
