"""Opens an HTML file in Chromium, on a desk and on a phone, in light, dark and on paper: axe-core finds
nothing, nothing is asked for outside of the file, and nothing sticks out at the side."""
import json
import pathlib
import sys

from selenium import webdriver
from selenium.webdriver.chrome.service import Service

path, axe, chromium, driver = sys.argv[1:5]
QUIET = [
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]
options = webdriver.ChromeOptions()
options.binary_location = chromium
for argument in QUIET:
    options.add_argument(argument)
options.set_capability("goog:loggingPrefs", {"performance": "ALL"})
browser = webdriver.Chrome(service=Service(driver), options=options)
checker = pathlib.Path(axe).read_text()
wrong = []
try:
    for width, height in [(1280, 900), (390, 844)]:
        for scheme in ["light", "dark"]:
            browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
                "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600})
            browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {
                "features": [{"name": "prefers-color-scheme", "value": scheme}]})
            browser.get(pathlib.Path(path).resolve().as_uri())
            browser.execute_script(checker)
            found = browser.execute_async_script(
                "const done = arguments[0]; axe.run().then(done)")
            for violation in found["violations"]:
                node = violation["nodes"][0]["html"][:200]
                wrong.append(f"{width} {scheme}: {violation['id']}: {violation['help']}: {node}")
            across = browser.execute_script("return document.documentElement.scrollWidth")
            if across > width:
                wrong.append(f"{width} {scheme}: the page is {across} wide")
            ground = browser.execute_script(
                "return getComputedStyle(document.body).backgroundColor")
            if (ground == "rgb(255, 255, 255)") != (scheme == "light"):
                wrong.append(f"{scheme}: the ground is {ground}")
            shown = browser.execute_script("""
                return [...document.querySelectorAll('figure svg')]
                    .filter(svg => svg.getBoundingClientRect().width > 0)
                    .filter(svg => svg.querySelector('rect title')).length""")
            if not shown:
                wrong.append(f"{scheme}: no chart that says something under the pointer")
    for entry in browser.get_log("performance"):
        message = json.loads(entry["message"])["message"]
        if message["method"] == "Network.requestWillBeSent":
            url = message["params"]["request"]["url"]
            if not url.startswith(("file:", "data:")):
                wrong.append(f"it asks for {url}")
finally:
    browser.quit()
if wrong:
    print("\n".join(wrong))
    sys.exit(1)
print("nothing to object to")
