"""Walks the window the way a screen reader does: through AT-SPI alone, without a mouse and without
seeing it. Started by `dbus-run-session` with the program's path; brings its own X server and bus for
accessibility, and takes both away again. Exits with 1 and a word where something isn't as it should be.
"""

import ctypes
import os
import signal
import subprocess
import sys
import time

from gi.repository import Gio, GLib

PROGRAM, FOLDER = sys.argv[1], os.path.abspath(sys.argv[2])
# A step may take this long. A slow machine takes a few seconds, a healthy one a moment.
LIMIT = float(os.environ.get("WAYMARK_PATIENCE", "60"))
LAUNCHERS = ["/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"]

started = []
heard = []


def start(*command, **more):
    # Whatever becomes of this script, its children don't outlive it.
    dies_with_us = lambda: ctypes.CDLL(None).prctl(1, signal.SIGKILL)
    started.append(subprocess.Popen(command, preexec_fn=dies_with_us, **more))
    return started[-1]


def wait(what, found):
    """What `found` gives, as soon as it gives something."""
    until = time.monotonic() + LIMIT
    while True:
        while GLib.MainContext.default().iteration(False):
            pass
        try:
            value = found()
        except (GLib.Error, LookupError, NotImplementedError):
            # Something went away while it was looked at.
            value = None
        if value:
            return value
        if window is not None and window.poll() is not None:
            raise SystemExit(f"the window shut while waiting for {what}")
        if time.monotonic() > until:
            raise AssertionError(f"waited in vain for {what}; heard {heard[-8:]}\n{dump()}")
        time.sleep(0.02)


window = None


def set_up():
    """A display without a screen, and a bus on which something seems to read the screen."""
    ours, theirs = os.pipe()
    # Nothing of this may reach the desktop of whoever runs it.
    for name in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "AT_SPI_BUS_ADDRESS"]:
        os.environ.pop(name, None)
    os.environ["XDG_RUNTIME_DIR"] = FOLDER
    display = ["-displayfd", str(theirs), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    start("Xvfb", *display, pass_fds=(theirs,), stderr=subprocess.DEVNULL)
    os.close(theirs)
    number = os.read(ours, 16).decode().strip()
    assert number, "Xvfb gave no display"
    os.environ["DISPLAY"] = f":{number}"
    launcher = next(path for path in LAUNCHERS if os.path.exists(path))
    # It keeps what is switched on in memory, and not among anybody's settings.
    in_memory = dict(os.environ, GSETTINGS_BACKEND="memory")
    start(launcher, "--launch-immediately", env=in_memory, stderr=subprocess.DEVNULL)
    session = Gio.bus_get_sync(Gio.BusType.SESSION)

    def call(method, *given):
        place = ("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", method)
        given = GLib.Variant(*given)
        return session.call_sync(*place, given, None, Gio.DBusCallFlags.NONE, 5000, None)

    def switched_on(name):
        call("Set", "(ssv)", ("org.a11y.Status", name, GLib.Variant("b", True)))
        return call("Get", "(ss)", ("org.a11y.Status", name))[0]

    for name in ["IsEnabled", "ScreenReaderEnabled"]:
        wait("the bus for accessibility", lambda: switched_on(name))


set_up()

import pyatspi  # noqa: E402  It looks for the bus as soon as it is imported.

STATE = {name: getattr(pyatspi, "STATE_" + name.upper()) for name in [
    "checkable", "checked", "enabled", "focusable", "modal", "pressed", "selectable", "selected",
    "sensitive", "showing",
]}
# What a person does something with.
CONTROLS = {
    "push button", "toggle button", "check box", "radio button", "page tab", "menu item",
    "combo box", "entry", "text", "password text", "spin button", "slider", "link", "list item",
    "separator", "button",
}
# Which state each of these has to be able to be in.
STATES = {"radio button": "checkable", "check box": "checkable", "page tab": "selectable",
          "list item": "selectable"}
NAMED = CONTROLS | {"dialog", "table", "image", "heading", "progress bar", "landmark", "menu bar"}


def listen(event):
    if isinstance(event.any_data, str):
        heard.append(event.any_data)


pyatspi.Registry.registerEventListener(listen, "object:announcement")


def application():
    desktop = pyatspi.Registry.getDesktop(0)
    return next((each for each in desktop if each and each.name == "waymark" and len(each)), None)


def below(node):
    for child in node:
        if child is not None:
            yield child
            yield from below(child)


def frame():
    # What the library remembers of the last look may be gone.
    app = application()
    app.clear_cache()
    return app[0]


def nodes():
    return below(frame())


def has(node, state):
    return node.getState().contains(STATE[state])


def find(role, name, within=None):
    """The one with this role and name, or whose name begins so if it ends with `*`."""
    def is_it(node):
        if node.getRoleName() != role:
            return False
        return node.name.startswith(name[:-1]) if name.endswith("*") else node.name == name

    def look():
        return [node for node in (below(within) if within else nodes()) if is_it(node)]

    found = wait(f"{role} {name!r}", look)
    assert len(found) == 1, f"{len(found)} times {role} {name!r}"
    return found[0]


def press(role, name, within=None):
    node = find(role, name, within)
    action = node.queryAction()
    assert action.getName(0) == "click", f"{name!r} is not to be pressed"
    action.doAction(0)


def write(name, words):
    node = find("entry", name)
    node.queryEditableText().setTextContents(words)
    wait(f"{words!r} in {name!r}", lambda: text_of(find("entry", name)) == words)


def text_of(node):
    text = node.queryText()
    return text.getText(0, text.characterCount)


def hears(words):
    """Waits until something with these words is announced, and forgets what was before."""
    def said():
        return next((line for line in heard if words in line), None)

    line = wait(f"{words!r} to be said", said)
    heard.clear()
    return line


def dump():
    try:
        return "\n".join(f"{n.getRoleName()} {n.name!r}" for n in nodes())
    except Exception as failed:
        return f"(no tree: {failed})"


def look_over(place):
    """Every control has a role, a name, its states and its value; nothing else takes the keyboard."""
    wrong, count = wait(place, lambda: looked_over(place))
    assert not wrong, "\n".join(wrong)
    assert count > 3, f"{place}: only {count} controls"


def looked_over(place):
    """What is wrong with the controls, and how many there are."""
    wrong, count = [], 0
    for node in nodes():
        role, name = node.getRoleName(), node.name
        what = f"{place}: {role} {name!r}"
        if role in ("unknown", "invalid", "redundant object"):
            wrong.append(f"{what} has no role")
        if role in NAMED and not name.strip():
            wrong.append(f"{what} has no name")
        if role in CONTROLS:
            count += 1
            if has(node, "enabled") != has(node, "sensitive"):
                wrong.append(f"{what} is half enabled")
            if has(node, "enabled") and not has(node, "focusable") and role != "separator":
                wrong.append(f"{what} can't have the keyboard")
            if role in STATES and has(node, "enabled") and not has(node, STATES[role]):
                wrong.append(f"{what} is not {STATES[role]}")
            if role not in ("entry", "password text", "separator"):
                if node.queryAction().nActions != 1:
                    wrong.append(f"{what} can't be pressed")
        # A screen is read from its headline, which therefore takes the keyboard once.
        elif has(node, "focusable") and role not in ("heading", "label"):
            wrong.append(f"{what} takes the keyboard and is no control")
        if role == "combo box" and not node.description:
            wrong.append(f"{what} doesn't say what is chosen")
        if role in ("progress bar", "slider", "spin button"):
            value = node.queryValue()
            if not value.minimumValue <= value.currentValue <= value.maximumValue:
                wrong.append(f"{what} has no value")
    return wrong, count


def walk():
    wait("the window", application)
    home()
    profile()
    levels()
    evidence()
    results()
    report()


def home():
    find("heading", "Welcome to Waymark")
    look_over("First steps")
    press("push button", "Skip")
    find("heading", "Where are you on the road to AI interoperability?")
    assert frame().name == "Waymark", frame().name
    wait("the landmarks", lambda: {"Menus and document", "Screens", "Home"} <= {
        node.name for node in nodes() if node.getRoleName() == "landmark"
    })
    assert has(find("page tab", "Home"), "selected")
    look_over("Home")
    press("push button", "New assessment")
    dialog = find("dialog", "New assessment")
    assert has(dialog, "modal")
    write("Organisation", "Acme")
    write("Your name", "Ana Lima")
    look_over("New assessment")
    press("push button", "Start", dialog)


def profile():
    hears("Profile.")
    assert has(find("page tab", "Profile"), "selected")
    wait("the window to be called Acme", lambda: frame().name.startswith("Acme"))
    look_over("Profile")
    press("push button", "Start walking")


def levels():
    said = hears("Walk. 1 of 70: ")
    prompt = said.removeprefix("Walk. 1 of 70: ")
    group = find("panel", prompt)
    cards = [node for node in below(group) if node.getRoleName() == "radio button"]
    assert len(cards) == 5, [card.name for card in cards]
    for level, card in enumerate(cards):
        attributes = dict(pair.split(":", 1) for pair in card.getAttributes())
        assert card.name.startswith(f"{level} "), card.name
        assert len(card.name.split(": ", 1)[1]) > 10, f"{card.name!r} doesn't say what it means"
        assert not has(card, "checked")
        assert attributes.get("posinset") == str(level + 1), attributes
        assert attributes.get("setsize") == "5", attributes
    look_over("Walk")
    cards[2].queryAction().doAction(0)
    said = hears("the score is now")
    assert "2 Defined." in said and ", between " in said, said
    wait("the card to be checked", lambda: has(find("radio button", "2 Defined*"), "checked"))
    assert not has(find("radio button", "1 Ad hoc*"), "checked")
    # Text knows its language.
    heading = find("heading", prompt)
    assert heading is not None
    text = find("label", "item\u00a01\u00a0of\u00a070").queryText()
    language = dict(pair.split(":", 1) for pair in text.getDefaultAttributes().split(";") if pair)
    assert language.get("language") == "en", language


def evidence():
    press("radio button", "All in scope")
    press("push button", "Add evidence")
    write("What is it?", "Export of the inventory")
    # The evidence carries the level that was claimed: the score is another one.
    hears("the score is now")
    wait("what carries it", lambda: [n for n in nodes() if "is supported by the evidence" in n.name])
    look_over("Walk with evidence")


def results():
    press("page tab", "Results")
    hears("Results.")
    chart = "Readiness by domain"
    picture = find("image", chart + ". *")
    assert len(picture.name) > len(chart) + 40, picture.name
    look_over("Results")
    press("radio button", "Table")
    table = find("table", chart)
    rows = [node for node in below(table) if node.getRoleName() == "table row"]
    heads = [node for node in below(table) if node.getRoleName() == "column header"]
    assert len(rows) == 11 and len(heads) > 3, (len(rows), len(heads))
    cells = [node.name for node in below(rows[1]) if node.getRoleName() == "table cell"]
    assert len(cells) == len(heads) - 1, "the first is a button with the name of the row"
    assert any("Score" in cell for cell in cells), cells
    look_over("Results as tables")


def report():
    press("page tab", "Report")
    hears("Report.")
    look_over("Report")
    press("push button", "Export report…")
    # This desktop has no file dialogs; the message says so and leads to a field.
    hears("No file was chosen.")
    press("push button", "Type where to write the report")
    dialog = find("dialog", "Write the report as")
    look_over("the path")
    path = os.path.join(FOLDER, "acme.pdf")
    write("Path of the file", path)
    press("push button", "Save", dialog)
    hears(f"Wrote {path}")
    assert os.path.getsize(path) > 1000


def take_down():
    for process in reversed(started):
        process.terminate()
    for process in reversed(started):
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()


try:
    # Without zenity and without portals there are no file dialogs that nobody would answer.
    surroundings = dict(os.environ, LIBGL_ALWAYS_SOFTWARE="1", WAYMARK_HOME=FOLDER, PATH=FOLDER)
    window = start(PROGRAM, env=surroundings, stdin=subprocess.DEVNULL)
    walk()
    print("walked from a new assessment to its report")
finally:
    take_down()
