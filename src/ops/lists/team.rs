//! Members, what they disagree about, and the register of evidence.

use super::Sort::{Numbers, Words};
use super::{add, date, table, words};
use crate::model::{Assessment, EvidenceId, Questionnaire};
use crate::ops::figures::{Cell, Table};
use crate::ops::team::{MemberRow, standing_words};
use crate::scoring::Disagreement;
use crate::t;
use crate::text::Text;

/// Who is on the team and how far everybody is.
pub fn members_list(
    rows: &[MemberRow],
    assessment: &Assessment,
    questionnaire: &Questionnaire,
    text: &Text,
) -> Table {
    let mut list = table(
        t!(text, "team-members"),
        vec![
            (t!(text, "list-name"), Words),
            (t!(text, "list-function"), Words),
            (t!(text, "list-mail"), Words),
            (t!(text, "column-answered"), Numbers),
            (t!(text, "column-items"), Numbers),
            (t!(text, "list-status"), Words),
            (t!(text, "plan-column-due"), Words),
            (t!(text, "list-owes"), Words),
        ],
    );
    for row in rows {
        let Some(member) = assessment.members.get(&row.id) else {
            continue;
        };
        let function = member.function.as_ref().and_then(|id| questionnaire.function(id));
        let owes: Vec<&str> = row.share.owes.iter().map(|item| item.as_str()).collect();
        let cells = vec![
            words(member.name.as_str()),
            words(function.map_or("", |function| function.name.as_str())),
            words(member.mail.as_str()),
            Cell::Count(row.share.answered()),
            Cell::Count(row.share.leads.len()),
            words(standing_words(row.standing, text)),
            date(row.due),
            words(owes.join(", ")),
        ];
        add(&mut list, cells);
    }
    list
}

/// The items that members give different levels.
pub fn disagreements_list(
    found: &[Disagreement],
    questionnaire: &Questionnaire,
    text: &Text,
) -> Table {
    let mut list = table(
        t!(text, "list-disagreements"),
        vec![
            (t!(text, "column-item"), Words),
            (t!(text, "list-title"), Words),
            (t!(text, "column-domain"), Words),
            (t!(text, "list-lowest"), Numbers),
            (t!(text, "list-highest"), Numbers),
            (t!(text, "list-not-applicable"), Numbers),
            (t!(text, "list-gates"), Words),
        ],
    );
    for one in found {
        let Some(item) = questionnaire.item(&one.item) else {
            continue;
        };
        let domain = questionnaire.domain(&item.domain);
        let gates: Vec<&str> = one.gates.iter().map(|gate| gate.stage.as_str()).collect();
        let cells = vec![
            words(item.id.as_str()),
            words(item.title.as_str()),
            words(domain.map_or(item.domain.as_str(), |domain| domain.name.as_str())),
            Cell::Level(Some(one.lowest)),
            Cell::Level(Some(one.highest)),
            Cell::Count(one.not_applicable),
            words(gates.join(", ")),
        ];
        add(&mut list, cells);
    }
    list
}

/// Entries of the register, each with the items that it may be said to back.
pub fn evidence_list(
    entries: &[(&EvidenceId, Vec<&str>)],
    assessment: &Assessment,
    text: &Text,
) -> Table {
    let mut list = table(
        t!(text, "register-title"),
        vec![
            (t!(text, "list-title"), Words),
            (t!(text, "list-where"), Words),
            (t!(text, "evidence-kind"), Words),
            (t!(text, "evidence-date"), Words),
            (t!(text, "evidence-expires"), Words),
            (t!(text, "evidence-owner"), Words),
            (t!(text, "evidence-checked-by"), Words),
            (t!(text, "evidence-file"), Words),
            (t!(text, "column-items"), Words),
        ],
    );
    for (id, items) in entries {
        let Some(entry) = assessment.evidence.get(*id) else {
            continue;
        };
        let file = entry.file.as_ref().map_or("", |file| file.path.as_str());
        let cells = vec![
            words(entry.name()),
            words(entry.location.as_str()),
            words(text.evidence_kind(entry.kind)),
            date(entry.date),
            date(entry.expires),
            words(entry.owner.as_str()),
            words(entry.checked_by.as_str()),
            words(file),
            words(items.join(", ")),
        ];
        add(&mut list, cells);
    }
    list
}
