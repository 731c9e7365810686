//! `waymark team`: who is on the team, what each still owes, and what waits for somebody.

use super::args::TeamArgs;
use super::{Exit, open, output};
use crate::model::{Assignee, ItemId, Sample};
use crate::ops::team::{MemberRow, Overview, overview, part_words, standing_words};
use crate::ops::{self, Opened};
use crate::t;
use crate::text::Text;

pub(super) fn run(args: &TeamArgs, text: &Text) -> Result<(), Exit> {
    let TeamArgs { file, as_of } = args;
    let today = as_of.unwrap_or_else(ops::clock::today);
    let opened = open(file, &ops::load_packs(text), today, text)?;
    let scores = ops::score(&opened, today);
    let overview = overview(&opened.questionnaire, &opened.assessment, &scores.items, today);
    if overview.members.is_empty() {
        return output::line(&t!(text, "cli-team-nobody"));
    }
    for row in &overview.members {
        output::line(&member_line(&opened, row, text))?;
        if !row.share.owes.is_empty() {
            output::line(&t!(text, "cli-team-owes", items = ids(&row.share.owes)))?;
        }
    }
    waiting(&opened, &overview, text)
}

fn member_line(opened: &Opened, row: &MemberRow, text: &Text) -> String {
    let Opened { assessment, questionnaire, .. } = opened;
    let name = ops::member_name(assessment, &row.id, text);
    let function = assessment.members.get(&row.id).and_then(|member| member.function.clone());
    let function = match function {
        Some(id) => {
            ops::team::assignee_words(&Assignee::Function(id), assessment, questionnaire, text)
        }
        None => t!(text, "person-function-none"),
    };
    let standing = standing_words(row.standing, text);
    let mut line = t!(
        text,
        "cli-team-member",
        name = name,
        function = function,
        answered = row.share.answered(),
        all = row.share.leads.len(),
        standing = standing,
    );
    for more in [
        row.changed_since.then(|| t!(text, "team-changed-since")),
        row.due.map(|due| t!(text, "team-due-on", day = due.to_string())),
        row.is_late.then(|| t!(text, "team-late")),
    ]
    .into_iter()
    .flatten()
    {
        line.push_str(", ");
        line.push_str(&more);
    }
    line
}

/// What waits for somebody: items of nobody, what is set aside, names, the draw.
fn waiting(opened: &Opened, overview: &Overview, text: &Text) -> Result<(), Exit> {
    let Opened { assessment, questionnaire, .. } = opened;
    if !overview.nobodys.is_empty() {
        output::line(&t!(text, "cli-team-nobodys", items = ids(&overview.nobodys)))?;
    }
    for set_aside in overview.set_aside.iter().filter(|domain| !domain.open.is_empty()) {
        let (domain, items) = (set_aside.domain.as_str(), ids(&set_aside.open));
        output::line(&t!(text, "cli-team-set-aside", domain = domain, items = items))?;
    }
    for signed in &overview.signed {
        let part = part_words(&signed.part, questionnaire, text);
        let name = ops::member_name(assessment, &signed.member, text);
        let day = signed.at.strftime("%Y-%m-%d").to_string();
        output::line(&if signed.holds {
            t!(text, "team-signed", part = part, name = name, day = day)
        } else {
            t!(text, "team-signed-outdated", part = part, name = name, day = day)
        })?;
    }
    if let Some(Sample { systems, seed, .. }) = &assessment.team.sample {
        let (systems, seed) = (systems.join(", "), seed.to_string());
        output::line(&t!(text, "cli-team-drawn", systems = systems, seed = seed))?;
    }
    Ok(())
}

fn ids(items: &[ItemId]) -> String {
    items.iter().map(ItemId::as_str).collect::<Vec<_>>().join(", ")
}
