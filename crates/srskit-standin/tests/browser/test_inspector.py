"""The inspector page in a real browser: what a person sees, and what hostile content must not do.

Needs SRSKIT_PROGRAM (the command line) and a Chromium (CHROMIUM, /usr/bin/chromium without it). Screenshots go
to the folder SRSKIT_SCREENSHOTS, where it is set.
"""

import contextlib
import hashlib
import http.client
import json
import os
import re
import ssl
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import expect, sync_playwright

PROGRAM = os.environ["SRSKIT_PROGRAM"]
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
SHOTS = os.environ.get("SRSKIT_SCREENSHOTS")
HOSTILE = "<img src=x onerror=document.title='owned'><script>document.title='owned'</script>\"'&{{7*7}}"


class StandIn:
    """A stand-in of its own for each test, and a client that signs by hand."""

    def __init__(self, *arguments):
        self.process = subprocess.Popen(
            [PROGRAM, "stand-in", "--until-stdin-closes", "--clock", "frozen", "--at", "2026-11-24", "--seed", "7", *arguments],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )
        start = json.loads(self.process.stdout.readline())
        self.url, self.port, self.user, self.key = (start[name] for name in ("control_url", "port", "username", "key"))
        self.trust = ssl.create_default_context(cafile=start["ca_file"])

    def send(self, body, signature=None):
        body = body.encode()
        md5 = lambda text: hashlib.md5(text).hexdigest()
        right = md5((md5(body + self.key.encode()) + self.key).encode())
        headers = {"Content-Type": "text/xml", "X-Username": self.user, "X-Signature": signature(right) if signature else right}
        connection = http.client.HTTPSConnection("127.0.0.1", self.port, context=self.trust, timeout=20)
        with contextlib.closing(connection):
            connection.request("POST", "/", body, headers)
            return connection.getresponse().read().decode()

    def control(self, path, fields):
        connection = http.client.HTTPConnection(self.url.removeprefix("http://"), timeout=20)
        with contextlib.closing(connection):
            connection.request("POST", path, json.dumps(fields), {"Content-Type": "application/json"})
            return json.load(connection.getresponse())

    def end(self):
        self.process.stdin.close()
        self.process.wait(20)
        self.process.stdout.close()


def envelope(action, attributes, wire_object="DOMAIN"):
    def item(key, value):
        if isinstance(value, dict):
            value = "<dt_assoc>" + "".join(item(*pair) for pair in value.items()) + "</dt_assoc>"
        return f'<item key="{key}">{value}</item>'

    head = "".join(item(*pair) for pair in {"protocol": "XCP", "action": action, "object": wire_object}.items())
    return (
        "<?xml version='1.0' encoding='UTF-8' standalone='no' ?>\n<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>\n"
        "<OPS_envelope><header><version>0.9</version></header><body><data_block><dt_assoc>"
        f"{head}{item('attributes', attributes)}</dt_assoc></data_block></body></OPS_envelope>"
    )


def lookup(domain):
    return envelope("LOOKUP", {"domain": domain})


def register(domain):
    contact = {
        "first_name": "Zoë", "last_name": "Example", "address1": "1 Example Street", "city": "Toronto", "state": "ON",
        "postal_code": "M5V 2T6", "country": "CA", "phone": "+1.4165550123", "email": "zoe@example.com",
    }
    return envelope("SW_REGISTER", {
        "domain": domain, "reg_type": "new", "period": "1", "handle": "process", "reg_username": "zoe123",
        "reg_password": "not-a-password", "custom_tech_contact": "0", "custom_nameservers": "0",
        "contact_set": {role: contact for role in ("owner", "admin", "billing")},
    })


def escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def standin():
    standin = StandIn()
    yield standin
    standin.end()


@pytest.fixture
def page(browser, standin):
    """A page that must load nothing from elsewhere and report no error."""
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    troubles = []
    page.on("pageerror", lambda error: troubles.append(str(error)))
    # A refusal that the page shows is no error of the page, though the browser notes it.
    page.on("console", lambda line: troubles.append(line.text) if line.type == "error" and "400 (Bad" not in line.text else None)
    page.on("request", lambda request: None if request.url.startswith((standin.url, "data:")) else troubles.append(request.url))
    page.goto(standin.url)
    expect(page.locator("#link")).to_have_text("live")
    yield page
    page.close()
    assert troubles == []


def shot(page, name):
    if SHOTS:
        Path(SHOTS).mkdir(parents=True, exist_ok=True)
        page.screenshot(path=f"{SHOTS}/{name}.png")


def test_an_empty_page_says_how_to_begin(page, standin):
    expect(page.locator("#empty")).to_contain_text("No requests yet")
    expect(page.locator("#howto")).to_contain_text(f"SRSKIT_USERNAME={standin.user}")
    expect(page.locator("#howto")).not_to_contain_text(standin.key)
    expect(page.locator("#balance")).to_have_text("$1000.00")
    shot(page, "empty")


def test_requests_appear_as_they_come_in(page, standin):
    standin.send(lookup("example.com"))
    row = page.locator("#requests li").first
    expect(row.locator(".title")).to_have_text("LOOKUP DOMAIN")
    expect(row.locator(".code")).to_have_text("210")
    expect(row.locator(".sub")).to_have_text("example.com")
    expect(row.locator(".time")).to_have_text(re.compile(r"^\d+\.\d ms$"))
    standin.send(register("example.com"))
    expect(page.locator("#requests li")).to_have_count(2)
    expect(page.locator("#requests li").first.locator(".title")).to_have_text("SW_REGISTER DOMAIN")
    expect(page.locator("#balance")).to_have_text("$990.00")


def test_a_request_shows_headers_body_signature_reply_and_time(page, standin):
    standin.send(register("example.com"))
    page.locator("#requests li").first.click()
    detail = page.locator("#detail")
    expect(detail.locator("#verdict")).to_have_text("valid")
    expect(detail.locator("#request-head")).to_contain_text("POST / HTTP/1.1")
    expect(detail.locator("#request-head")).to_contain_text("X-Signature: ***")
    expect(detail.locator("#request-body")).to_contain_text("domain: example.com")
    expect(detail.locator("#request-body")).not_to_contain_text("not-a-password")
    expect(detail.locator("#reply-head")).to_contain_text("HTTP/1.1 200 OK")
    expect(detail.locator("#reply-body")).to_contain_text("response_code: 200")
    expect(detail).to_contain_text("Time taken")
    expect(detail.locator("section").first).to_contain_text("200 · Domain registration successfully completed")
    shot(page, "detail")
    detail.locator("#body-raw").click()
    expect(detail.locator("#request-body")).to_contain_text('<item key="domain">example.com</item>')
    expect(detail.locator("#request-body")).not_to_contain_text("zoe@example.com")
    detail.locator("#reveal").click()
    expect(detail.locator("#request-body")).to_contain_text("zoe@example.com")
    expect(detail.locator("#request-head")).not_to_contain_text("***")
    detail.locator("#body-pretty").click()
    expect(detail.locator("#request-body")).to_contain_text("first_name: Zoë")
    shot(page, "revealed")


def test_a_wrong_signature_is_shown_with_its_reason(page, standin):
    assert "401" in standin.send(lookup("example.com"), str.upper)
    row = page.locator("#requests li").first
    expect(row).to_contain_text("signature")
    row.click()
    expect(page.locator("#verdict")).to_have_text("refused")
    expect(page.locator("#signature-why")).to_contain_text("does not fit body and key")
    expect(page.locator("#detail")).to_contain_text("upper_final")
    shot(page, "signature")


def test_orders_domains_and_ledger(page, standin):
    standin.send(register("example.com"))
    page.get_by_role("tab", name="Orders").click()
    expect(page.locator("#view-orders tbody tr")).to_have_count(1)
    expect(page.locator("#view-orders")).to_contain_text("completed")
    shot(page, "orders")
    page.get_by_role("tab", name="Ledger").click()
    expect(page.locator("#view-ledger tbody td").last).to_have_text("10.00")
    shot(page, "ledger")
    page.get_by_role("tab", name="Domains").click()
    expect(page.locator("#view-domains tbody")).to_contain_text("2027-11-24")
    expect(page.locator("#view-domains tbody")).to_contain_text("verifying")
    shot(page, "domains")
    page.get_by_role("button", name="Verify").click()
    expect(page.locator("#view-domains tbody")).to_contain_text("verified")
    # The open table follows what happens.
    standin.send(register("example.org"))
    expect(page.locator("#view-domains tbody tr")).to_have_count(2)


def test_an_order_that_waits_is_answered(page, standin):
    standin.send(register("consent.com"))
    standin.send(register("async.com"))
    page.get_by_role("tab", name="Orders").click()
    rows = page.locator("#view-orders tbody tr")
    expect(rows.nth(1)).to_contain_text("waiting: consent")
    shot(page, "waiting")
    rows.nth(1).get_by_role("button", name="Approve").click()
    expect(rows.nth(1)).to_contain_text("completed")
    rows.nth(0).get_by_role("button", name="Refuse").click()
    expect(rows.nth(0)).to_contain_text("declined")
    expect(page.locator("#balance")).to_have_text("$990.00")
    expect(page.locator("#hold")).to_have_text("$0.00")


def test_the_clock_is_moved(page, standin):
    expect(page.locator("#now")).to_have_text("2026-11-24 00:00:00")
    page.get_by_role("button", name="+31 days").click()
    expect(page.locator("#now")).to_have_text("2026-12-25 00:00:00")
    page.locator("#span").fill("1w 2d")
    page.locator("#span").press("Enter")
    expect(page.locator("#now")).to_have_text("2027-01-03 00:00:00")
    page.locator("#span").fill("soon")
    page.locator("#span").press("Enter")
    expect(page.locator("#notice")).to_contain_text("must be a time such as 31d")


def test_a_fault_is_set_strikes_and_is_removed(page, standin):
    page.get_by_role("tab", name="Faults").click()
    page.locator("#fault-what").fill("LOOKUP")
    page.locator("#fault-point").select_option("after-commit")
    page.locator("#fault-kind").select_option("html-502")
    expect(page.locator("#fault-text")).to_have_text("LOOKUP:after-commit:html-502")
    page.get_by_role("button", name="Set fault").click()
    expect(page.locator("#fault-list")).to_contain_text("LOOKUP:after-commit:html-502")
    assert "502 Bad Gateway" in standin.send(lookup("example.com"))
    expect(page.locator("#fault-list tbody td").nth(2)).to_have_text("1")
    shot(page, "faults")
    page.get_by_role("tab", name="Requests").click()
    expect(page.locator("#requests li").first).to_contain_text("fault")
    page.get_by_role("tab", name="Faults").click()
    page.get_by_role("button", name="Remove LOOKUP:after-commit:html-502").click()
    expect(page.locator("#fault-list")).to_contain_text("No faults are set")
    page.locator("#fault-what").fill("NO_SUCH_COMMAND")
    page.get_by_role("button", name="Set fault").click()
    expect(page.locator("#notice")).to_contain_text("there is no command NO_SUCH_COMMAND")


def test_hostile_content_stays_text(page, standin):
    text = escaped(HOSTILE)
    standin.send(envelope(text, {"domain": text, text: text}, text))
    standin.send(lookup(text))
    standin.send("<" * 300 + HOSTILE)
    standin.send(register("example.com").replace("Zoë", text))
    expect(page.locator("#requests li")).to_have_count(4)
    for number in range(4):
        page.locator("#requests li").nth(number).click()
        expect(page.locator("#detail h2")).to_contain_text(f"#{4 - number} ")
        for button in ("#reveal", "#body-raw", "#reveal", "#body-pretty"):
            page.locator(button).click()
    page.locator("#reveal").click()
    page.locator("#requests li").nth(3).click()
    expect(page.locator("#request-body")).to_contain_text("onerror=document.title")
    assert page.title() == "Stand-in inspector"
    assert page.locator("main img, main script").count() == 0
    page.locator("#filter").fill(HOSTILE)
    expect(page.locator("#requests li:visible")).to_have_count(1)


def test_it_can_be_used_by_keyboard_alone(page, standin):
    for name in ("example.com", "example.net", "taken.example"):
        standin.send(lookup(name))
    expect(page.locator("#requests li")).to_have_count(3)
    page.keyboard.press("/")
    expect(page.locator("#filter")).to_be_focused()
    page.keyboard.type("example")
    page.keyboard.press("Escape")
    page.locator("#requests").focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator("#detail h2")).to_contain_text("#2 LOOKUP DOMAIN · example.net")
    page.keyboard.press("ArrowUp")
    expect(page.locator("#detail h2")).to_contain_text("#3 ")
    page.keyboard.press("Escape")
    expect(page.locator("#detail")).to_be_hidden()
    page.locator("#tab-requests").focus()
    page.keyboard.press("ArrowRight")
    expect(page.locator("#tab-orders")).to_be_focused()
    expect(page.locator("#view-orders")).to_be_visible()
    # Everything that can be clicked has a name.
    for control in page.locator("button, input, select").all():
        name = control.evaluate("node => node.innerText || node.labels?.[0]?.innerText || node.getAttribute('aria-label')")
        assert name, control.evaluate("node => node.outerHTML")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_narrow_windows_and_both_schemes(browser, standin, scheme):
    page = browser.new_page(viewport={"width": 360, "height": 740}, color_scheme=scheme)
    page.goto(standin.url)
    standin.send(lookup("example.com"))
    standin.send(register("a-rather-long-name-that-does-not-fit-into-the-width-of-a-phone.example.com"))
    expect(page.locator("#requests li")).to_have_count(2)
    shot(page, f"narrow-{scheme}")
    page.locator("#requests li").first.click()
    expect(page.locator("#detail")).to_be_visible()
    expect(page.locator("#requests")).to_be_hidden()
    shot(page, f"narrow-detail-{scheme}")
    for tab in ("Orders", "Domains", "Ledger", "Faults"):
        page.get_by_role("tab", name=tab).click()
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= 360, f"{tab} is {width} wide"
    page.set_viewport_size({"width": 1280, "height": 800})
    page.get_by_role("tab", name="Requests").click()
    expect(page.locator("#detail")).to_be_visible()
    shot(page, f"wide-{scheme}")
    contrast(page)
    page.close()


def contrast(page):
    """Texts stand out from what is behind them: 4.5 to 1 at least."""
    weak = page.evaluate("""() => {
      const rgb = (text) => text.match(/[\\d.]+/g).map(Number);
      const light = ([r, g, b]) => { const f = (c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; return 0.2126 * f(r) + 0.7152 * f(g) + 0.0722 * f(b); };
      const behind = (node) => { for (; node; node = node.parentElement) { const c = rgb(getComputedStyle(node).backgroundColor); if (c.length < 4 || c[3] > 0.99) return c; } return [255, 255, 255]; };
      return [...document.querySelectorAll('body *')].filter((node) => node.offsetParent && [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim()) && !node.disabled)
        .map((node) => { const [a, b] = [light(rgb(getComputedStyle(node).color)), light(behind(node))].sort((x, y) => y - x); return [(a + 0.05) / (b + 0.05), node.tagName, node.className, node.innerText.slice(0, 30)]; })
        .filter(([ratio]) => ratio < 4.5);
    }""")
    assert weak == []


def test_it_finds_its_way_back_after_starting_over(page, standin):
    standin.send(lookup("example.com"))
    expect(page.locator("#requests li")).to_have_count(1)
    page.on("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Start over").click()
    expect(page.locator("#requests li")).to_have_count(0)
    expect(page.locator("#empty")).to_be_visible()
    standin.send(lookup("example.net"))
    expect(page.locator("#requests li").first).to_contain_text("example.net")


def test_no_page_from_elsewhere_can_read_or_drive_it(browser, standin):
    page = browser.new_page()
    # The stand-in's own page under another name is another origin to a browser.
    other = standin.url.replace("127.0.0.1", "localhost")
    page.goto(other)
    result = page.evaluate(
        """async (url) => {
          const tries = [
            () => fetch(url + '/status'),
            () => fetch(url + '/clock', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"advance":"1d"}' }),
            () => fetch(url + '/clock', { method: 'POST', mode: 'no-cors', headers: { 'Content-Type': 'text/plain' }, body: '{"advance":"1d"}' }),
            () => fetch(url + '/reset', { method: 'POST', mode: 'no-cors' }),
          ];
          return Promise.all(tries.map((attempt) => attempt().then((r) => r.type, () => 'refused')));
        }""",
        standin.url,
    )
    # The page's own policy keeps it from trying; a page without one meets the fences of the server.
    assert result == ["refused"] * 4
    bare = browser.new_page()
    bare.route("http://page.example/", lambda route: route.fulfill(body="<!DOCTYPE html><title>elsewhere</title>", content_type="text/html"))
    bare.goto("http://page.example/")
    script = """async (url) => {
      const send = (path, options) => fetch(url + path, options).then((r) => r.type, () => 'refused');
      return [
        await send('/status'),
        await send('/clock', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"advance":"1d"}' }),
        await send('/clock', { method: 'POST', mode: 'no-cors', headers: { 'Content-Type': 'text/plain' }, body: '{"advance":"1d"}' }),
      ];
    }"""
    answers = bare.evaluate(script, standin.url)
    assert answers[:2] == ["refused", "refused"]
    expectation = standin.control("/clock", {"advance": "1s"})
    assert expectation["now"] == "2026-11-24 00:00:01"
    page.close()
    bare.close()
