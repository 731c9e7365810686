//! Who is at this window, copies for members, and everything else about the team that needs the
//! time, a new id or a file.

use std::path::PathBuf;

use super::App;
use crate::model::{Assessment, Change, Grouping, Member, MemberId, Standing};
use crate::ops::encryption::encrypted_name;
use crate::ops::hand_out::{self, Extent};
use crate::ops::settings::Me;
use crate::ops::{self, SaveError, Saved, team};
use crate::t;
use crate::ui::action::{Action, TeamAction};
use crate::ui::command::Command;
use crate::ui::jobs::Purpose;
use crate::ui::notices::Tone;
use crate::ui::state::{Document, TeamTab};

impl App {
    pub(super) fn apply_team(&mut self, action: TeamAction) {
        match action {
            TeamAction::Be(id) => self.be(&id),
            TeamAction::AnswerFor(id) => self.answer_for(id),
            TeamAction::EndInterview => {
                if let Some(document) = &mut self.document
                    && let Some(facilitator) = document.facilitator.take()
                {
                    document.stop_typing();
                    document.me = Some(facilitator);
                    self.view.walk_shown = None;
                }
            }
            TeamAction::Join(name) => self.join(&name),
            TeamAction::AskHandOut(id) => {
                self.view.team.handing_out = Some(id);
                self.ask_for_file(Purpose::HandOut);
            }
            TeamAction::HandOutTo(path) => self.hand_out(path),
            TeamAction::Show(tab) => {
                self.view.team.tab = tab;
                self.actions.push(Action::Run(Command::GoTeam));
            }
            other => self.record_team(other),
        }
    }

    /// Steps that go into the document.
    fn record_team(&mut self, action: TeamAction) {
        let now = (self.clock.now)();
        let Some(document) = &self.document else {
            return;
        };
        let Some(by) = document.author().cloned() else {
            self.actions.push(Action::AskWho);
            return;
        };
        let (assessment, questionnaire) = (document.assessment(), document.questionnaire());
        let signed = match &action {
            TeamAction::SignOff(part) => Some(team::part_words(part, questionnaire, &self.text)),
            _ => None,
        };
        let change = match action {
            TeamAction::HandIn(member, standing, remarks) => {
                Some(team::hand_in(assessment, &member, standing, &remarks, &by, now))
            }
            TeamAction::SignOff(part) => {
                Some(team::sign_off(assessment, questionnaire, &part, &by, now))
            }
            TeamAction::Comment(item, words) => {
                Some(team::comment(assessment, &item, &by, &words, now))
            }
            TeamAction::Agree(domain) => {
                let found = document.overview().set_aside.iter();
                found
                    .filter(|set_aside| set_aside.domain == domain)
                    .map(|set_aside| team::agree(assessment, set_aside, &by, now))
                    .next()
            }
            TeamAction::Draw => Some(team::draw(questionnaire, assessment, &by, now)),
            _ => None,
        };
        if let Some(change) = change {
            self.edit(vec![change], Grouping::Separate);
        }
        if let Some(part) = signed {
            self.say_it_is_signed(&part);
        }
    }

    /// A name under something is never given unseen.
    fn say_it_is_signed(&mut self, part: &str) {
        let can_undo =
            self.document.as_ref().is_some_and(|open| !open.read_only && open.can_undo());
        if can_undo {
            let undo = (Command::Undo.name(&self.text), Action::Run(Command::Undo));
            let said = t!(self.text, "sign-off-done", part = part);
            self.view.notices.push(Tone::Done, said, Some(undo));
        }
    }

    /// Finds out who is at this window: as they were last time in this assessment, else by the name
    /// in the settings. A copy for a member is that member's; if somebody else of the team opens
    /// it, that is an interview.
    pub(super) fn recognise(&self, document: &mut Document) {
        let assessment = document.assessment();
        let place = self.settings.places.get(&assessment.id);
        let last = place.and_then(|place| place.me.clone());
        let named = self.settings.me.as_ref().map(|me| {
            let known = assessment.member_called(&me.name).cloned();
            known.unwrap_or_else(|| MemberId::from_name(&me.name))
        });
        let present = last.filter(|id| assessment.members.contains_key(id)).or(named);
        let Some(hand_out) = &assessment.hand_out else {
            document.me = present;
            return;
        };
        let member = hand_out.member.clone();
        let is_colleague = |id: &MemberId| *id != member && assessment.members.contains_key(id);
        document.facilitator = present.filter(is_colleague);
        document.me = Some(member);
    }

    /// Says when comments ask the person at this window to look.
    pub(super) fn tell_of_mentions(&mut self) {
        let Some(document) = &self.document else {
            return;
        };
        let team = &document.assessment().team;
        let count = document.author().map_or(0, |me| team.mentions_of(me).len());
        if count > 0 {
            self.view.team.tab = TeamTab::Comments;
            let said = t!(self.text, "comments-for-you", count = count);
            let look = Action::Team(TeamAction::Show(TeamTab::Comments));
            let action = (t!(self.text, "comments-look"), look);
            self.view.notices.push(Tone::Remark, said, Some(action));
        }
    }

    /// From now on this window is that member's.
    fn be(&mut self, id: &MemberId) {
        let Some(document) = &mut self.document else {
            return;
        };
        let Some(member) = document.assessment().members.get(id).cloned() else {
            return;
        };
        document.stop_typing();
        document.me = Some(id.clone());
        document.facilitator = None;
        self.view.walk_shown = None;
        if !document.is_sample {
            let Member { name, function, .. } = member;
            self.settings.me = Some(Me { name, function });
            self.keep_settings();
            self.remember_place();
        }
    }

    fn answer_for(&mut self, id: MemberId) {
        let Some(document) = &mut self.document else {
            return;
        };
        let Some(author) = document.author().cloned() else {
            self.actions.push(Action::AskWho);
            return;
        };
        document.stop_typing();
        document.facilitator = (author != id).then_some(author);
        document.me = Some(id);
        self.view.walk_shown = None;
        self.view.item = None;
        self.actions.push(Action::Run(Command::GoWalk));
    }

    fn join(&mut self, name: &str) {
        let Some(document) = &self.document else {
            return;
        };
        let name = name.trim();
        let assessment = document.assessment();
        if assessment.members.values().any(|member| member.name == name) {
            self.remark(t!(self.text, "team-already-there", name = name));
            return;
        }
        let id = team::new_member_id(assessment, name);
        let change = Change::member(assessment, &id, Some(Member::new(name, None)));
        self.view.team.newcomer.clear();
        self.view.team.open = Some(id);
        self.edit(vec![change], Grouping::Separate);
    }

    /// The name that is proposed for a file.
    pub(super) fn proposed_name(&self, purpose: Purpose, organisation: &str) -> String {
        let organisation = MemberId::from_name(organisation);
        let is_encrypted = self.document.as_ref().is_some_and(|open| open.passphrase.is_some());
        let ending = if is_encrypted { "ron.age" } else { "ron" };
        match (purpose, &self.view.team.handing_out, &self.view.sheet_for) {
            (Purpose::HandOut, Some(member), _) => format!("{organisation}-{member}.{ending}"),
            (Purpose::WriteSheet, _, Some(member)) => format!("{organisation}-{member}.xlsx"),
            _ => format!("{organisation}.{ending}"),
        }
    }

    /// Saves a copy for the member that it was asked for.
    fn hand_out(&mut self, path: PathBuf) {
        let Some(member) = self.view.team.handing_out.take() else {
            return;
        };
        let now = (self.clock.now)();
        let Some(document) = &mut self.document else {
            return;
        };
        document.stop_typing();
        let assessment = document.assessment();
        let by = document.author().unwrap_or(&member).clone();
        let items = hand_out::items(assessment, document.questionnaire(), &member, Extent::Own);
        let copy = hand_out::copy_for(assessment, items, &member, &by, now);
        let mut path = path;
        if path.extension().is_none() {
            path.set_extension("ron");
        }
        if document.passphrase.is_some() {
            path = encrypted_name(&path);
        }
        let (from, passphrase) = (document.path.clone(), document.passphrase.clone());
        self.jobs.hand_out(&self.ctx, copy, passphrase, from, path);
    }

    /// The copy is there, or not.
    pub(super) fn handed_out(&mut self, copy: &Assessment, written: Result<Saved, SaveError>) {
        match (written, &copy.hand_out) {
            (Ok(_), Some(hand_out)) => {
                let name = ops::member_name(copy, &hand_out.member, &self.text);
                let count = hand_out.items.len();
                let done = t!(self.text, "team-handed-out", name = name, count = count);
                self.view.notices.push(Tone::Done, done, None);
            }
            (Ok(_), None) => {}
            (Err(failed), _) => self.complain(failed.line(&self.text), None),
        }
    }

    /// A member's copy came back: what is to be done with it is one click away.
    pub(super) fn offer_to_hand_in(&mut self, before: &Assessment, came: &Assessment) {
        let Some(hand_out) = &came.hand_out else {
            return;
        };
        let member = &hand_out.member;
        let standing = came.team.hand_ins.get(member).map(|hand_in| hand_in.standing);
        let is_news = before.team.hand_ins.get(member) != came.team.hand_ins.get(member);
        if standing == Some(Standing::HandedIn) && is_news {
            self.view.team.tab = TeamTab::Members;
            self.view.team.open = Some(member.clone());
            let name = ops::member_name(came, member, &self.text);
            let look = Action::Team(TeamAction::Show(TeamTab::Members));
            let action = (t!(self.text, "team-look"), look);
            let said = t!(self.text, "team-came-back", name = name);
            self.view.notices.push(Tone::Remark, said, Some(action));
        }
    }
}
