"""Opens pages in headless Chromium as their readers would: every width, light and dark, by keyboard, without script.

Usage: check-page.py BROWSER PAGE...   Prints what is wrong and exits with status 1.
"""

import pathlib
import sys

import axe_core_python
from playwright.sync_api import sync_playwright

AXE = (pathlib.Path(axe_core_python.__file__).parent / "axe.min.js").read_text()
VIOLATIONS = """axe.run(document, {resultTypes: ["violations"]}).then(
    (result) => result.violations.map((v) => `${v.id}: ${v.nodes[0].html.slice(0, 200)}`))"""
problems = []


def check(condition, page, what):
    if not condition:
        problems.append(f"{page}: {what}")


def opened(browser, path, **options):
    """The page, with everything that it complains of or asks for."""
    page = browser.new_context(**options).new_page()
    seen = []
    page.on("console", lambda message: seen.append(message.text))
    page.on("pageerror", lambda error: seen.append(str(error)))
    page.on("dialog", lambda dialog: seen.append(dialog.message))
    page.on("request", lambda request: seen.append(request.url))
    page.goto(path.as_uri())
    return page, seen


def check_page(browser, path):
    for width in (1280, 700, 390):
        page, seen = opened(browser, path, viewport={"width": width, "height": 4000})
        check(seen == [path.as_uri()], path, f"complains or asks for something: {seen}")
        check(page.evaluate("document.documentElement.scrollWidth") <= width, path, f"too wide at {width}")
        page.context.close()
    # To judge how each of very many elements looks takes minutes.
    is_long = path.stat().st_size > 500_000
    for scheme in () if is_long else ("light", "dark"):
        page, _ = opened(
            browser, path, viewport={"width": 1280, "height": 4000}, color_scheme=scheme, bypass_csp=True)
        page.evaluate("document.querySelectorAll('details').forEach((node) => { node.open = true; })")
        page.evaluate(AXE)
        found = page.evaluate(VIOLATIONS)
        check(not found, path, f"axe, {scheme}: {found}")
        page.context.close()


def check_filter(browser, path):
    page, _ = opened(browser, path)
    total = page.locator(".snippet").count()
    bad = page.locator(".snippet.bad").count()
    # What a hidden group or section holds is not shown.
    shown = lambda: page.locator(".snippet:not([hidden], [hidden] *)").count()
    check(shown() == total, path, "not everything is shown at first")
    if total == 0:
        return
    page.check("input[name=wrong]")
    check(shown() == bad, path, "the filter does not show what is wrong")
    check("wrong=1" in page.url, path, "the filter is not in the address")
    page.reload()
    check(shown() == bad, path, "the filter is lost on reload")
    page.click("button[type=reset]")
    page.wait_for_function(f"document.querySelectorAll('.snippet:not([hidden], [hidden] *)').length === {total}")
    page.fill("input[name=text]", "no such text anywhere")
    check(shown() == 0 and page.locator("#nothing").is_visible(), path, "search finds what is not there")
    page.click("nav ul ul a")
    page.wait_for_timeout(300)
    check("text=no" in page.url, path, "a link loses the filter")
    page.context.close()


def check_anchors(browser, path):
    """A link leads to its place, however much of the way there was never laid out."""
    page, _ = opened(browser, path)
    anchors = page.evaluate("[...document.querySelectorAll('.snippet')].map((node) => node.id)")
    page.context.close()
    for anchor in {anchors[len(anchors) * 2 // 3], anchors[-1]} if anchors else ():
        page, _ = opened(browser, path, viewport={"width": 1280, "height": 800})
        page.evaluate("(anchor) => { location.hash = anchor; }", anchor)
        page.wait_for_timeout(1500)
        top, rest = page.evaluate("""(anchor) => [document.getElementById(anchor).getBoundingClientRect().top,
            document.documentElement.scrollHeight - innerHeight - scrollY]""", anchor)
        check(abs(top - 16) < 3 or rest < 2 and 0 < top < 800, path, f"{anchor} is at {top}, {rest} above the end")
        page.context.close()


def check_keyboard(browser, path):
    page, _ = opened(browser, path)
    if page.locator(".claim").count() == 0:
        return
    for _ in range(500):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('.claim > summary')"):
            break
    page.keyboard.press("Enter")
    check(page.locator(".claim[open]").count() == 1, path, "the keyboard does not open a claim")
    page.context.close()


def check_without_script(browser, path):
    page, _ = opened(browser, path, java_script_enabled=False)
    check(not page.locator("#filter").is_visible(), path, "the filter is shown though it cannot work")
    check(page.locator("main").is_visible(), path, "nothing to read without the script")
    codes = page.evaluate("""[".snippet", ".snippet > noscript > .code"].map(
        (name) => [...document.querySelectorAll(name)].filter((node) => node.getBoundingClientRect().height > 0).length)""")
    check(codes[0] == codes[1] == page.locator(".snippet").count(), path, f"snippets are empty without the script: {codes}")
    page.context.close()


with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path=sys.argv[1], args=["--no-sandbox"])
    for name in sys.argv[2:]:
        path = pathlib.Path(name)
        check_page(browser, path)
        check_filter(browser, path)
        check_anchors(browser, path)
        check_keyboard(browser, path)
        check_without_script(browser, path)
    browser.close()
print("\n".join(problems))
sys.exit(1 if problems else 0)
