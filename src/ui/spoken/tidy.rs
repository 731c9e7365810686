//! Puts right what the toolkit says of its own widgets, once a frame and only while something
//! listens: roles of entries in menus and lists, names of dialogs, places in a group, and what is
//! said twice.

use std::collections::HashMap;

use eframe::egui::accesskit::{Action, Node, NodeId, Role, Toggled, TreeUpdate};
use eframe::egui::{Context, FullOutput, Plugin};

/// Does it, as a plug-in of the toolkit.
#[derive(Default)]
pub struct Tidy;

impl Plugin for Tidy {
    fn debug_name(&self) -> &'static str {
        "tidy"
    }

    fn output_hook(&mut self, _: &Context, output: &mut FullOutput) {
        if let Some(update) = &mut output.platform_output.accesskit_update {
            tidy(update);
        }
    }
}

/// What a node is inside of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Inside {
    Menu,
    List,
    Other,
}

fn tidy(update: &mut TreeUpdate) {
    let Some(root) = update.tree.as_ref().map(|tree| tree.root) else { return };
    let mut tree = Tree {
        places: update.nodes.iter().enumerate().map(|(place, (id, _))| (*id, place)).collect(),
        nodes: &mut update.nodes,
    };
    let mut groups = Vec::new();
    let mut dialogs = Vec::new();
    let mut open = vec![(root, Inside::Other)];
    while let Some((id, around)) = open.pop() {
        let Some(node) = tree.get(id) else { continue };
        put_right(node, around);
        let inside = match node.role() {
            Role::Menu | Role::MenuBar => Inside::Menu,
            Role::ListBox => Inside::List,
            Role::GenericContainer | Role::ScrollView | Role::MenuItem => around,
            _ => Inside::Other,
        };
        match node.role() {
            Role::RadioGroup => groups.push((id, Role::RadioButton)),
            Role::TabList | Role::Navigation => groups.push((id, Role::Tab)),
            Role::ListBox => groups.push((id, Role::ListBoxOption)),
            Role::Dialog => dialogs.push(id),
            _ => {}
        }
        open.extend(node.children().iter().map(|child| (*child, inside)));
    }
    for (group, of) in groups {
        number(&mut tree, group, of);
    }
    for dialog in dialogs {
        name(&mut tree, dialog);
    }
}

struct Tree<'a> {
    places: HashMap<NodeId, usize>,
    nodes: &'a mut Vec<(NodeId, Node)>,
}

impl Tree<'_> {
    fn get(&mut self, id: NodeId) -> Option<&mut Node> {
        let place = *self.places.get(&id)?;
        self.nodes.get_mut(place).map(|(_, node)| node)
    }

    /// Everything below a node, in the order in which it is read.
    fn below(&mut self, id: NodeId) -> Vec<NodeId> {
        let mut found = Vec::new();
        let mut open = vec![id];
        while let Some(next) = open.pop() {
            if next != id {
                found.push(next);
            }
            let children = self.get(next).map(|node| node.children().to_vec());
            open.extend(children.unwrap_or_default().into_iter().rev());
        }
        found
    }
}

fn put_right(node: &mut Node, around: Inside) {
    let role = match (node.role(), around) {
        (Role::Button, Inside::Menu) => Role::MenuItem,
        (Role::Button, Inside::List) => Role::ListBoxOption,
        // The toolkit draws the list of a combo box as a menu.
        (Role::Menu, Inside::List) => Role::GenericContainer,
        // A panel without a name tells nobody anything.
        // Nor does a picture that stands beside its words.
        (Role::Pane | Role::Image, _) if node.label().is_none_or(str::is_empty) => {
            Role::GenericContainer
        }
        (role, _) => role,
    };
    node.set_role(role);
    match role {
        // Of several one is chosen; nothing about it is ticked.
        Role::Tab | Role::ListBoxOption => {
            if let Some(toggled) = node.toggled() {
                node.set_selected(toggled == Toggled::True);
                node.clear_toggled();
            }
        }
        Role::Dialog => node.set_modal(),
        // On Linux nothing else says which entry is chosen: values are numbers there.
        Role::ComboBox => {
            let hint = node.description().filter(|hint| Some(*hint) != node.value());
            let said: Vec<&str> = node.value().into_iter().chain(hint).collect();
            let said = said.join(". ");
            node.set_description(said);
        }
        // Text can be marked with the mouse; that makes no button of it.
        Role::Label | Role::Heading | Role::Cell | Role::ColumnHeader
            if !node.supports_action(Action::Focus) =>
        {
            node.remove_action(Action::Click);
        }
        _ => {}
    }
    // A tooltip that repeats the name would be read after it.
    if node.description().is_some() && node.description() == node.label() {
        node.clear_description();
    }
}

/// Which of how many.
fn number(tree: &mut Tree<'_>, group: NodeId, of: Role) {
    let mut size = 0;
    for id in tree.below(group) {
        if let Some(node) = tree.get(id).filter(|node| node.role() == of) {
            node.set_position_in_set(size);
            size += 1;
        }
    }
    if let Some(node) = tree.get(group).filter(|_| size > 0) {
        node.set_size_of_set(size);
    }
}

/// A dialog is called what its heading says.
fn name(tree: &mut Tree<'_>, dialog: NodeId) {
    if tree.get(dialog).is_none_or(|node| node.label().is_some()) {
        return;
    }
    let heading = tree.below(dialog).into_iter().find_map(|id| {
        let node = tree.get(id).filter(|node| node.role() == Role::Heading)?;
        node.label().map(ToOwned::to_owned)
    });
    if let (Some(heading), Some(node)) = (heading, tree.get(dialog)) {
        node.set_label(heading);
    }
}
