//! Checking a sheet that came back, cell by cell, against the assessment.
//!
//! What stands in a cell as it was when the sheet was made says nothing, so that what was answered
//! in the program meanwhile stays. An emptied cell takes nothing back: a slip of a hand in a
//! spreadsheet must not cost an answer.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::cells::{Base, CellPlace, Record, Table, choice_in, date_in, level_in, text_in, words};
use super::{Refusal, RefusedCell, SheetError, SheetPlan, SheetRemark, TakenCell};
use crate::model::{
    Answer, AnswerKey, Applicability, Assessment, Change, Confidence, Coverage, Evidence,
    EvidenceId, Item, ItemId, Level, Member, Questionnaire, Response,
};
use crate::ops::new_evidence_id;
use crate::report::sheet::layout::{Column, level_options, response_words};
use crate::storage::book::{Book, Cell};
use crate::text::Text;

/// Checks a sheet that came back. Nothing is changed.
///
/// # Errors
/// Why none of it can be taken in.
pub fn plan(
    book: &Book,
    assessment: &Assessment,
    questionnaire: &Questionnaire,
    today: Date,
    text: &Text,
) -> Result<SheetPlan, SheetError> {
    let record = Record::of(book)?;
    if record.assessment != assessment.id.as_str() {
        return Err(SheetError::OtherAssessment);
    }
    if record.questionnaire != questionnaire.id {
        return Err(SheetError::OtherQuestionnaire);
    }
    let tables = Table::all(book, text);
    if tables.is_empty() {
        return Err(SheetError::NoTable);
    }
    let plan = SheetPlan {
        member: record.member.clone(),
        name: record.name.clone(),
        changes: Vec::new(),
        taken: Vec::new(),
        refused: Vec::new(),
        remarks: Vec::new(),
    };
    let mut reader = Reader {
        assessment,
        questionnaire,
        today,
        text,
        record: &record,
        plan,
        seen: BTreeMap::new(),
        emptied: Vec::new(),
        old_meaning: Vec::new(),
        not_asked: Vec::new(),
        shared: Vec::new(),
    };
    for table in &tables {
        for row in table.item_rows() {
            reader.row(table, row);
        }
    }
    Ok(reader.finish())
}

struct Reader<'a> {
    assessment: &'a Assessment,
    questionnaire: &'a Questionnaire,
    today: Date,
    text: &'a Text,
    record: &'a Record,
    plan: SheetPlan,
    seen: BTreeMap<ItemId, CellPlace>,
    emptied: Vec<CellPlace>,
    old_meaning: Vec<ItemId>,
    not_asked: Vec<ItemId>,
    shared: Vec<ItemId>,
}

/// One row and what is known of its item.
struct Row<'a> {
    table: &'a Table<'a>,
    row: u32,
    item: &'a Item,
    base: &'a Base,
    key: AnswerKey,
    answer: Answer,
}

impl<'a> Reader<'a> {
    fn row(&mut self, table: &Table<'_>, row: u32) {
        let filled = Column::ALL.into_iter().filter(|column| column.is_filled_in());
        let first = filled.into_iter().find_map(|column| Some((column, table.cell(row, column)?)));
        let id = match table.cell(row, Column::Item) {
            Some(cell) => words(cell),
            None => String::new(),
        };
        if id.is_empty() {
            if let Some((column, cell)) = first {
                self.refuse(table.place(row, column), cell, Refusal::NoItem);
            }
            return;
        }
        let Some(item) = self.item(&id) else {
            if let (Some(_), Some(cell)) = (first, table.cell(row, Column::Item)) {
                let why = Refusal::UnknownItem(ItemId::from(id));
                self.refuse(table.place(row, Column::Item), cell, why);
            }
            return;
        };
        let place = table.place(row, Column::Item);
        if let Some(earlier) = self.seen.get(&item.id) {
            if let Some(cell) = table.cell(row, Column::Item) {
                let why = Refusal::Twice(earlier.clone());
                self.refuse(place, cell, why);
            }
            return;
        }
        self.seen.insert(item.id.clone(), place);
        let key = AnswerKey::new(&item.id, &self.plan.member);
        let answer = self.assessment.answer(&key).cloned().unwrap_or_default();
        let nothing = Base::default();
        let base = self.record.items.get(&item.id).unwrap_or(&nothing);
        let before = self.plan.changes.len();
        let row = Row { table, row, item, base, key, answer };
        self.response(&row);
        self.coverage(&row);
        self.confidence(&row);
        self.evidence(&row);
        self.note(&row);
        if self.plan.changes.len() > before
            && self.assessment.applicability(item) != Applicability::Applies
        {
            self.not_asked.push(item.id.clone());
        }
    }

    fn item(&self, id: &str) -> Option<&'a Item> {
        self.questionnaire.items.iter().find(|item| item.id.as_str().eq_ignore_ascii_case(id))
    }

    /// The cell, where it says something else than when the sheet was made.
    fn news<'t>(&mut self, row: &Row<'t>, column: Column) -> Option<&'t Cell> {
        let was = row.base.words(column);
        match row.table.cell(row.row, column) {
            Some(cell) if words(cell) == was.trim() => None,
            Some(cell) => Some(cell),
            None => {
                if !was.is_empty() {
                    self.emptied.push(row.table.place(row.row, column));
                }
                None
            }
        }
    }

    fn response(&mut self, row: &Row<'_>) {
        let level = self.news(row, Column::Level);
        let reason = self.news(row, Column::Reason);
        let offered = level_options(row.item, self.questionnaire, self.text);
        let listed = self.record.lists.get(row.item.id.as_str()).cloned().unwrap_or_default();
        let top = self.questionnaire.top_level();
        // Unchanged, it is as it was then.
        let present = row.table.cell(row.row, Column::Level);
        let said = present.map(|cell| level_in(cell, &[&listed, &offered], top.0));
        let said = match said {
            Some(Err(why)) => {
                if let Some(cell) = level {
                    self.refuse(row.table.place(row.row, Column::Level), cell, why);
                }
                return;
            }
            Some(Ok(said)) => Some(said),
            None => None,
        };
        let not_applicable = top.index() + 1;
        if let Some(cell) = reason.filter(|_| said != Some(not_applicable)) {
            let place = row.table.place(row.row, Column::Reason);
            self.refuse(place, cell, Refusal::ReasonBesideLevel);
        }
        if level.is_none() && (reason.is_none() || said != Some(not_applicable)) {
            return;
        }
        let (column, cell) = match (level, reason) {
            (Some(cell), _) => (Column::Level, cell),
            (None, Some(cell)) => (Column::Reason, cell),
            (None, None) => return,
        };
        let response = match said {
            Some(level) if level < not_applicable => {
                Response::Level(Level(u8::try_from(level).unwrap_or(u8::MAX)))
            }
            Some(place) if place == not_applicable => {
                let written = row.table.cell(row.row, Column::Reason).map(text_in);
                match written {
                    Some(Ok(reason)) if !reason.is_empty() => Response::NotApplicable(reason),
                    Some(Err(why)) => {
                        if let Some(cell) = row.table.cell(row.row, Column::Reason) {
                            self.refuse(row.table.place(row.row, Column::Reason), cell, why);
                        }
                        return;
                    }
                    _ => {
                        self.refuse(row.table.place(row.row, column), cell, Refusal::NoReason);
                        return;
                    }
                }
            }
            Some(_) => Response::Unknown,
            None => return,
        };
        let now = self.words_of(row.answer.response.as_ref(), row.item);
        let value = self.words_of(Some(&response), row.item);
        let change = Change::response(self.assessment, &row.key, Some(response));
        if change.is_idle() {
            return;
        }
        self.plan.changes.push(change);
        let meaning = row.base.meaning.clamp(1, row.item.meaning);
        if meaning < row.item.meaning {
            self.old_meaning.push(row.item.id.clone());
        }
        let meaning = Change::meaning(self.assessment, &row.key, meaning);
        self.plan.changes.extend((!meaning.is_idle()).then_some(meaning));
        self.take(row, column, value, now);
    }

    fn words_of(&self, response: Option<&Response>, item: &Item) -> String {
        let said = response_words(response, item, self.questionnaire, self.text);
        match response {
            Some(Response::NotApplicable(reason)) => format!("{said} ({reason})"),
            _ => said,
        }
    }

    fn coverage(&mut self, row: &Row<'_>) {
        let Some(picked) = self.choice(row, Column::Coverage, |text| {
            Coverage::ALL.map(|coverage| text.coverage(coverage)).to_vec()
        }) else {
            return;
        };
        let coverage = Coverage::ALL.get(picked).copied();
        let change = Change::coverage(self.assessment, &row.key, coverage);
        let say = |coverage| self.text.coverage(coverage);
        let (value, now) = (coverage.map(say), row.answer.coverage.map(say));
        self.take_change(row, Column::Coverage, change, value, now);
    }

    fn confidence(&mut self, row: &Row<'_>) {
        let Some(picked) = self.choice(row, Column::Confidence, |text| {
            Confidence::ALL.map(|confidence| text.confidence(confidence)).to_vec()
        }) else {
            return;
        };
        let confidence = Confidence::ALL.get(picked).copied();
        let change = Change::confidence(self.assessment, &row.key, confidence);
        let say = |confidence| self.text.confidence(confidence);
        let (value, now) = (confidence.map(say), row.answer.confidence.map(say));
        self.take_change(row, Column::Confidence, change, value, now);
    }

    fn choice(
        &mut self,
        row: &Row<'_>,
        column: Column,
        offered: impl Fn(&Text) -> Vec<String>,
    ) -> Option<usize> {
        let cell = self.news(row, column)?;
        let listed = self.record.lists.get(column.key()).cloned().unwrap_or_default();
        match choice_in(cell, &[&listed, &offered(self.text)]) {
            Ok(place) => Some(place),
            Err(why) => {
                self.refuse(row.table.place(row.row, column), cell, why);
                None
            }
        }
    }

    fn note(&mut self, row: &Row<'_>) {
        let Some(note) = self.written(row, Column::Note) else { return };
        let change = Change::note(self.assessment, &row.key, note.clone());
        let now = (!row.answer.note.is_empty()).then(|| row.answer.note.clone());
        self.take_change(row, Column::Note, change, Some(note), now);
    }

    /// What is newly written in a cell for any text.
    fn written(&mut self, row: &Row<'_>, column: Column) -> Option<String> {
        let cell = self.news(row, column)?;
        match text_in(cell) {
            Ok(text) => Some(text),
            Err(why) => {
                self.refuse(row.table.place(row.row, column), cell, why);
                None
            }
        }
    }

    fn evidence(&mut self, row: &Row<'_>) {
        let title = self.written(row, Column::Evidence);
        let location = self.written(row, Column::Where);
        let checked_by = self.written(row, Column::CheckedBy);
        let date = self.date(row);
        let fields = [
            (Column::Evidence, title.clone()),
            (Column::Where, location.clone()),
            (Column::Date, date.map(|date| date.to_string())),
            (Column::CheckedBy, checked_by.clone()),
        ];
        let Some((first, _)) = fields.iter().find(|(_, value)| value.is_some()) else { return };
        let known = row.base.evidence.as_ref().filter(|id| row.answer.evidence.contains(*id));
        let present = known.and_then(|id| self.assessment.evidence.get(id));
        let mut entry = present.cloned().unwrap_or_default();
        let set = |field: &mut String, value: Option<String>| {
            if let Some(value) = value {
                *field = value;
            }
        };
        set(&mut entry.title, title);
        set(&mut entry.location, location);
        set(&mut entry.checked_by, checked_by);
        entry.date = date.or(entry.date);
        if !entry.says_something() {
            let place = row.table.place(row.row, *first);
            if let Some(cell) = row.table.cell(row.row, *first) {
                self.refuse(place, cell, Refusal::EvidenceWithoutName);
            }
            return;
        }
        let now = present.map(evidence_words);
        let changes = self.entry_changes(row, known, entry);
        if changes.iter().all(Change::is_idle) {
            return;
        }
        self.plan.changes.extend(changes);
        for (column, value) in fields {
            if let Some(value) = value {
                let now = now.as_ref().map(|now| now(column));
                self.take(row, column, value, now.unwrap_or_default());
            }
        }
    }

    /// The entry in the register changes where it backs this answer alone; else a new one is added.
    fn entry_changes(
        &mut self,
        row: &Row<'_>,
        known: Option<&EvidenceId>,
        entry: Evidence,
    ) -> Vec<Change> {
        if let Some(id) = known {
            let mut backed = self.assessment.backed_by(id);
            let alone =
                backed.all(|(item, member)| *item == row.key.item && *member == row.key.member);
            if alone {
                return vec![Change::evidence(self.assessment, id, Some(entry))];
            }
            self.shared.push(row.item.id.clone());
        }
        let entry = Evidence { file: None, ..entry };
        Change::new_evidence(self.assessment, &row.key, &new_evidence_id(), entry).to_vec()
    }

    fn date(&mut self, row: &Row<'_>) -> Option<Date> {
        let cell = self.news(row, Column::Date)?;
        let place = row.table.place(row.row, Column::Date);
        match date_in(cell) {
            Ok(date) => {
                if date > self.today {
                    self.plan.remarks.push(SheetRemark::DateAhead(place));
                }
                Some(date)
            }
            Err(why) => {
                self.refuse(place, cell, why);
                None
            }
        }
    }

    fn take_change(
        &mut self,
        row: &Row<'_>,
        column: Column,
        change: Change,
        value: Option<String>,
        now: Option<String>,
    ) {
        if !change.is_idle() {
            self.plan.changes.push(change);
            self.take(row, column, value.unwrap_or_default(), now.unwrap_or_default());
        }
    }

    /// Remembers a cell that is taken in, and what was entered meanwhile in its place.
    fn take(&mut self, row: &Row<'_>, column: Column, value: String, now: String) {
        let was = match (column, row.base.words(Column::Reason)) {
            // Said together, as `words_of` says it.
            (Column::Level | Column::Reason, reason) if !reason.is_empty() => {
                format!("{} ({reason})", row.base.words(Column::Level))
            }
            (Column::Reason, _) => row.base.words(Column::Level).to_owned(),
            _ => row.base.words(column).to_owned(),
        };
        let instead_of = (!now.is_empty() && now != was && now != value).then_some(now);
        let place = row.table.place(row.row, column);
        let item = row.item.id.clone();
        self.plan.taken.push(TakenCell { place, item, column, value, instead_of });
    }

    fn refuse(&mut self, place: CellPlace, cell: &Cell, why: Refusal) {
        self.plan.refused.push(RefusedCell { place, value: words(cell), why });
    }

    fn finish(self) -> SheetPlan {
        let Self { mut plan, record, assessment, questionnaire, seen, .. } = self;
        if record.version != questionnaire.version {
            let (was, is) = (record.version.clone(), questionnaire.version.clone());
            plan.remarks.push(SheetRemark::OtherVersion(was, is));
        }
        let missing: Vec<ItemId> =
            record.items.keys().filter(|id| !seen.contains_key(*id)).cloned().collect();
        let lists = [
            (self.old_meaning, SheetRemark::OldMeaning as fn(Vec<ItemId>) -> SheetRemark),
            (missing, SheetRemark::Missing),
            (self.not_asked, SheetRemark::NotAsked),
            (self.shared, SheetRemark::SharedEvidence),
        ];
        for (items, remark) in lists {
            plan.remarks.extend((!items.is_empty()).then(|| remark(items)));
        }
        if !self.emptied.is_empty() {
            plan.remarks.push(SheetRemark::Emptied(self.emptied));
        }
        if !plan.changes.is_empty() && !assessment.members.contains_key(&plan.member) {
            let member = Member { name: plan.name.clone(), ..Member::default() };
            let joins = Change::member(assessment, &plan.member, Some(member));
            plan.changes.insert(0, joins);
            plan.remarks.push(SheetRemark::Joins(plan.name.clone()));
        }
        plan
    }
}

/// An entry as its columns say it.
fn evidence_words(entry: &Evidence) -> impl Fn(Column) -> String {
    let entry = entry.clone();
    move |column| match column {
        Column::Evidence => entry.title.clone(),
        Column::Where => entry.location.clone(),
        Column::Date => entry.date.map_or_else(String::new, |date| date.to_string()),
        Column::CheckedBy => entry.checked_by.clone(),
        _ => String::new(),
    }
}
