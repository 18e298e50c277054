'use strict';
// Everything that came over the wire is put in as text, never as markup; the page's policy refuses the rest.

const $ = (id) => document.getElementById(id);
const state = { requests: new Map(), chosen: null, status: null, view: 'requests', reveal: false, body: 'pretty', replyBody: 'pretty' };

/** An element with attributes and children; texts stay texts. */
function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined));
  return node;
}

async function get(path) {
  const response = await fetch(path, { cache: 'no-store' });
  const value = await response.json();
  if (!response.ok) throw new Error(value.error.message);
  return value;
}

async function post(path, fields = {}) {
  const response = await fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(fields) });
  const value = await response.json();
  if (!response.ok) throw new Error(value.error.message);
  return value;
}

/** Runs a deed and says what went wrong with it. */
async function attempt(deed) {
  const notice = $('notice');
  try {
    const value = await deed();
    notice.hidden = true;
    return value;
  } catch (error) {
    notice.textContent = error.message;
    notice.hidden = false;
    return null;
  }
}

// ---------------------------------------------------------------- live

function connect() {
  const last = Math.max(0, ...state.requests.keys());
  const source = new EventSource(`/live?after=${last}`);
  source.addEventListener('open', () => link('live', ''));
  source.addEventListener('news', (event) => news(JSON.parse(event.data)));
  source.addEventListener('error', () => {
    link('not connected', 'bad');
    // The browser's own retry would ask for what was seen already.
    source.close();
    setTimeout(connect, 1000);
  });
}

function link(text, kind) {
  $('link').textContent = text;
  $('link').className = `chip ${kind}`;
}

function news({ requests, status }) {
  const before = state.status;
  state.status = status;
  // The stand-in was started over, or is another one.
  if (status.counts.requests < state.requests.size - requests.filter((r) => !state.requests.has(r.id)).length) clearRequests();
  for (const request of requests) takeRequest(request);
  showStatus();
  if (requests.length) afterRequests(requests);
  if (state.view !== 'requests') refresh(state.view, before);
}

function showStatus() {
  const { status } = state;
  $('system').textContent = status.system;
  $('now').textContent = status.clock.now;
  $('balance').textContent = `$${status.balance}`;
  $('hold').textContent = `$${status.hold}`;
  for (const [name, count] of Object.entries(status.counts)) {
    const place = $(`count-${name}`);
    if (place) place.textContent = count || '';
  }
  $('count-faults').textContent = status.faults.length || '';
  $('howto').textContent = `export SRSKIT_SYSTEM=${status.url}\nexport SRSKIT_USERNAME=${status.username}\nsrskit lookup example.com`;
  $('next').disabled = !status.clock.next;
  $('next').title = status.clock.next ? `Moves to ${status.clock.next}` : 'Nothing is due';
}

// ---------------------------------------------------------------- requests

function clearRequests() {
  state.requests.clear();
  $('requests').replaceChildren();
  $('empty').hidden = false;
  state.chosen = null;
  closeDetail();
}

function takeRequest(request) {
  const known = state.requests.get(request.id);
  const row = requestRow(request, !known && state.requests.size > 0);
  state.requests.set(request.id, { request, row });
  if (known) known.row.replaceWith(row);
  else $('requests').prepend(row);
  row.hidden = !fits(request);
}

function requestRow(request, isNew) {
  const refused = request.signature === 'refused';
  const time = request.took_ms === null || request.took_ms === undefined ? '…' : `${request.took_ms.toFixed(1)} ms`;
  return el('li', {
    role: 'option', id: `request-${request.id}`, class: isNew ? 'new' : null, 'aria-selected': String(state.chosen === request.id),
    onclick: () => open(request.id),
  },
  el('span', { class: `code ${tone(request)}` }, request.code || (request.refused ? '✕' : request.took_ms === null ? '…' : '–')),
  el('span', { class: 'title' }, request.command || 'refused'),
  el('span', { class: 'time' }, time),
  el('span', { class: 'sub' }, request.refused || request.about || `connection ${request.connection}`),
  el('span', { class: 'tags' },
    refused ? el('span', { class: 'chip bad' }, 'signature') : null,
    request.faults && request.faults.length ? el('span', { class: 'chip warn' }, 'fault') : null));
}

function tone(request) {
  if (request.refused) return 'wrong';
  if (!request.code) return 'warned';
  return Number(request.code) < 300 ? 'good' : 'warned';
}

function afterRequests(requests) {
  $('empty').hidden = state.requests.size > 0;
  const shown = requests.find((request) => request.id === state.chosen);
  if (shown) load(shown.id);
  if ($('follow').checked) $('requests').scrollTop = 0;
}

function fits(request) {
  const words = $('filter').value.toLowerCase().split(/\s+/).filter(Boolean);
  const text = [request.id, request.command, request.about, request.code, request.refused, ...(request.faults || [])].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}

function applyFilter() {
  for (const { request, row } of state.requests.values()) row.hidden = !fits(request);
}

function choose(id) {
  const before = state.requests.get(state.chosen);
  if (before) before.row.setAttribute('aria-selected', 'false');
  state.chosen = id;
  const now = state.requests.get(id);
  if (!now) return;
  now.row.setAttribute('aria-selected', 'true');
  $('requests').setAttribute('aria-activedescendant', now.row.id);
  now.row.scrollIntoView({ block: 'nearest' });
}

async function open(id) {
  choose(id);
  await load(id);
  if (matchMedia('(max-width: 760px)').matches) $('detail').focus();
}

async function load(id) {
  const request = await attempt(() => get(`/requests/${id}`));
  if (!request || state.chosen !== id) return;
  showDetail(request);
}

function closeDetail() {
  $('detail').hidden = true;
  $('view-requests').classList.remove('open');
  $('view-requests').classList.add('alone');
  $('requests').focus();
}

function showDetail(request) {
  const detail = $('detail');
  const scrolled = detail.scrollTop;
  detail.replaceChildren(
    el('div', { class: 'top' },
      el('h2', {}, `#${request.id} ${request.command || 'refused'}`, request.about ? ` · ${request.about}` : ''),
      el('button', { type: 'button', class: 'quiet', onclick: closeDetail }, 'Close')),
    factsCard(request), signatureCard(request), sentCard(request), replyCard(request));
  detail.hidden = false;
  detail.scrollTop = scrolled;
  $('view-requests').classList.remove('alone');
  $('view-requests').classList.add('open');
}

function facts(pairs) {
  return el('dl', { class: 'facts' }, pairs.filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([name, value]) => [el('dt', {}, name), el('dd', {}, value)]));
}

function factsCard(request) {
  return el('section', { class: 'card', 'aria-label': 'Summary' }, facts([
    ['Virtual time', request.at],
    ['Connection', String(request.connection)],
    ['Time taken', request.took_ms === null ? 'not answered yet' : `${request.took_ms} ms`],
    ['Response', [request.code, request.reply?.decoded?.response_text].filter(Boolean).join(' · ')],
    ['Refused', request.refused],
    ['Faults', request.faults && request.faults.length ? el('span', {}, request.faults.map((fault) => el('code', {}, fault))) : null],
    ['Notes', request.notes.length && !request.refused ? el('span', {}, request.notes.map((note) => el('div', {}, note))) : null],
  ]));
}

function signatureCard(request) {
  const { verdict, why, likely } = request.signature_check;
  const kind = { valid: '', refused: 'bad' }[verdict] ?? 'off';
  return el('section', { class: `card ${kind === 'bad' ? 'trouble' : ''}`, 'aria-label': 'Signature' },
    el('div', { class: 'bar' }, el('h3', {}, 'Signature'), el('span', { class: `chip ${kind}`, id: 'verdict' }, verdict)),
    why ? el('p', { id: 'signature-why' }, why) : null,
    likely.length ? el('ul', {}, likely.map((mistake) => el('li', {}, el('code', {}, mistake.name), ' ', mistake.what))) : null);
}

function sentCard(request) {
  const raw = bytes(request.raw_base64);
  const head = state.reveal ? latin1(raw.slice(0, request.body_at)).trimEnd() : request.head.join('\n');
  const body = raw.slice(request.body_at);
  return el('section', { class: 'card', 'aria-label': 'Request as sent' },
    el('div', { class: 'bar' }, el('h3', {}, `Request, ${request.bytes} bytes`), revealButton(request),
      bodyButtons('body', request)),
    el('pre', { id: 'request-head' }, head),
    bodyView('request-body', state.body, request.decoded, request.redacted, body));
}

function replyCard(request) {
  const { reply } = request;
  if (!reply || !reply.bytes) {
    return el('section', { class: 'card', 'aria-label': 'Reply' }, el('h3', {}, 'Reply'),
      el('p', { class: 'hint' }, request.took_ms === null ? 'None yet.' : 'None: a fault came first.'));
  }
  const raw = bytes(reply.raw_base64);
  const body = raw.slice(reply.head.length);
  return el('section', { class: 'card', 'aria-label': 'Reply' },
    el('div', { class: 'bar' }, el('h3', {}, `Reply, ${reply.bytes} bytes`), bodyButtons('replyBody', request)),
    el('pre', { id: 'reply-head' }, reply.head.trimEnd()),
    bodyView('reply-body', state.replyBody, reply.decoded, reply.redacted, body),
    request.faults && request.faults.length ? el('p', { class: 'hint' }, 'This is what would have been sent without the fault.') : null);
}

function revealButton(request) {
  return el('button', { type: 'button', id: 'reveal', 'aria-pressed': String(state.reveal), onclick: () => { state.reveal = !state.reveal; showDetail(request); } },
    state.reveal ? 'Hide secrets' : 'Show secrets');
}

function bodyButtons(which, request) {
  return ['pretty', 'raw'].map((kind) => el('button', {
    type: 'button', id: `${which}-${kind}`, 'aria-pressed': String(state[which] === kind),
    onclick: () => { state[which] = kind; showDetail(request); },
  }, kind === 'pretty' ? 'Pretty' : 'Raw'));
}

function bodyView(id, kind, decoded, redacted, body) {
  if (kind === 'raw') return el('pre', { id }, state.reveal ? utf8(body) : redacted || '(empty)');
  if (decoded === null) return el('p', { id, class: 'hint' }, body.length ? 'This is no envelope that can be decoded; look at it raw.' : 'Empty.');
  return el('div', { id, class: 'tree' }, tree(state.reveal ? revealed(body) ?? decoded : decoded));
}

/** A decoded value as nested lists. */
function tree(value) {
  if (typeof value === 'string') return el('span', { class: value === '***' ? 'masked' : null }, value === '' ? '(empty)' : value);
  const entries = Array.isArray(value) ? value.map((item, index) => [String(index), item]) : Object.entries(value);
  if (!entries.length) return el('span', { class: 'masked' }, Array.isArray(value) ? '(empty list)' : '(nothing)');
  return el('ul', {}, entries.map(([key, item]) => el('li', {}, el('span', { class: 'key' }, key), ': ', tree(item))));
}

/** The same from the exact bytes, with nothing masked; null where the browser's parser says no. */
function revealed(body) {
  const text = utf8(body).replace(/<!DOCTYPE[^>]*>/, '').trimStart();
  const parsed = new DOMParser().parseFromString(trusted(text), 'application/xml');
  const block = parsed.querySelector('data_block > *');
  return parsed.querySelector('parsererror') || !block ? null : fromElement(block);
}

function fromElement(node) {
  const items = [...node.children].filter((child) => child.localName === 'item');
  if (node.localName === 'dt_array') return items.map(itemValue);
  if (node.localName === 'dt_assoc') return Object.fromEntries(items.map((item) => [item.getAttribute('key'), itemValue(item)]));
  return node.textContent;
}

function itemValue(item) {
  const container = [...item.children].find((child) => child.localName.startsWith('dt_'));
  return container ? fromElement(container) : item.textContent;
}

// XML is only read here, and never put into the page.
const policy = window.trustedTypes ? trustedTypes.createPolicy('xml', { createHTML: (text) => text }) : null;
const trusted = (text) => (policy ? policy.createHTML(text) : text);
const bytes = (base64) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
const utf8 = (data) => new TextDecoder().decode(data);
const latin1 = (data) => [...data].map((byte) => String.fromCharCode(byte)).join('');

// ---------------------------------------------------------------- tables

const VIEWS = {
  orders: async () => {
    const [{ orders }, { transfers }] = await Promise.all([get('/orders'), get('/transfers')]);
    return el('div', {},
      table(['Order', 'Name', 'Kind', 'Status', 'Years', '$Cost', 'Placed', ''], orders.toReversed().map((order) => [
        String(order.id), order.domain, order.product_type ?? order.kind, statusChip(order), String(order.period ?? ''), order.cost ?? '', order.placed_at,
        CERTIFICATE_WAITS.includes(order.status) && order.kind === 'certificate' ? deeds(`/ssl/${order.id}`, 'validate', 'refuse')
          : order.status === 'waiting' ? deeds(`/orders/${order.id}`, 'approve', 'refuse') : '',
      ]), 'No orders yet.'),
      transfers.length ? el('h2', { class: 'below' }, 'Transfers') : null,
      transfers.length ? table(['Transfer', 'Name', 'Direction', 'Status', 'Since', ''], transfers.toReversed().map((transfer) => [
        String(transfer.id), transfer.domain, transfer.direction, statusChip(transfer), transfer.changed_at,
        transfer.status.startsWith('pending') ? deeds(`/transfers/${transfer.id}`, 'approve', 'refuse') : '',
      ]), '') : null);
  },
  domains: async () => {
    const { domains, deletions } = await get('/domains');
    return el('div', {}, table(['Name', 'State', 'Registrant', 'Expires', 'Registered', 'Flags', 'Nameservers'], domains.map((domain) => [
      domain.name, domain.suspended ? 'suspended' : 'active', registrant(domain), domain.expires_at, domain.registered_at,
      [domain.auto_renew && 'auto-renew', domain.locked && 'locked', domain.whois_privacy && 'privacy'].filter(Boolean).join(', '),
      domain.nameservers.join(' ') || 'of the reseller',
    ]), 'The account has no domains yet.'),
    deletions.length ? el('h2', { class: 'below' }, 'Lost domains') : null,
    deletions.length ? table(['Name', 'State', 'Reason', 'Since'], deletions.toReversed().map((lost) => [lost.name, lost.state, lost.reason, lost.at]), '') : null);
  },
  ledger: async () => {
    const ledger = await get('/ledger');
    return el('div', {}, facts([['Opening balance', `$${ledger.opening}`], ['Balance', `$${ledger.balance}`], ['Held', `$${ledger.hold}`], ['Can be spent', `$${ledger.available}`]]),
      el('p', {}), table(['When', 'Order', 'For', '$Debit'], ledger.debits.toReversed().map((entry) => [entry.at, String(entry.order_id), entry.domain, entry.debit]), 'Nothing was charged yet.'));
  },
  events: async () => {
    const { events } = await get('/events');
    return table(['When', 'Event', 'About', 'Id'], events.map((event) => [event.at ?? '', event.event ?? event.kind ?? '', event.about ?? event.domain ?? '', String(event.id ?? '')]), 'No events wait to be acknowledged.');
  },
  faults: async () => {
    const { faults } = await get('/faults');
    return el('div', {}, table(['Fault', '#Looked at', '#Struck', ''], faults.map((fault) => [
      el('code', {}, fault.fault), String(fault.seen), String(fault.struck),
      el('button', { type: 'button', class: 'quiet', 'aria-label': `Remove ${fault.fault}`, onclick: () => changeFaults({ remove: fault.id }) }, 'Remove'),
    ]), 'No faults are set: everything goes well.'),
    faults.length > 1 ? el('p', {}, el('button', { type: 'button', onclick: () => changeFaults({ clear: true }) }, 'Remove all')) : null);
  },
};

const CERTIFICATE_WAITS = ['in-progress', 'awaiting-approval', 'approver-confirmed'];

/** Buttons for what somebody else would do. */
function deeds(address, ...names) {
  return names.map((name) => el('button', {
    type: 'button', class: 'quiet', 'aria-label': `${name} ${address}`, onclick: async () => { await attempt(() => post(`${address}/${name}`)); await refresh(state.view); },
  }, name[0].toUpperCase() + name.slice(1)));
}

/** How far the registrant's address is verified, with what may come of the mail. */
function registrant(domain) {
  if (domain.registrant === 'verified') return 'verified';
  return el('span', { class: 'bar' }, domain.registrant, deeds(`/registrants/${encodeURIComponent(domain.name)}`, 'verify', 'bounce'));
}

function statusChip(order) {
  const kind = { completed: '', pending: 'warn', cancelled: 'off', declined: 'bad' }[order.status] ?? 'warn';
  return el('span', { class: `chip ${kind}` }, order.why ? `${order.status}: ${order.why}` : order.status);
}

function table(heads, rows, nothing) {
  if (!rows.length) return el('p', { class: 'empty' }, nothing);
  const isNumber = (head) => /^[$#]/.test(head);
  return el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Table' }, el('table', {},
    el('thead', {}, el('tr', {}, heads.map((head) => el('th', { scope: 'col', class: isNumber(head) ? 'number' : null }, head.replace(/^[$#]/, ''))))),
    el('tbody', {}, rows.map((row) => el('tr', {}, row.map((cell, place) => el('td', { class: isNumber(heads[place]) ? 'number' : null }, cell)))))));
}

async function refresh(view) {
  if (!VIEWS[view]) return;
  const content = await attempt(VIEWS[view]);
  if (!content || state.view !== view) return;
  const place = view === 'faults' ? $('fault-list') : $(`view-${view}`);
  // Redrawing under somebody's fingers would take the focus away.
  const focused = place.contains(document.activeElement) ? document.activeElement.getAttribute('aria-label') : null;
  place.replaceChildren(content);
  if (focused) place.querySelector(`[aria-label="${CSS.escape(focused)}"]`)?.focus();
}

// ---------------------------------------------------------------- faults

const KINDS = {
  early: ['reset', 'close', 'half-close', 'hang', 'delay=2s', 'garbage', 'html-502', 'empty-200'],
  read: ['twice', 'maintenance=30m', 'answer=400', 'answer=440', 'answer=485', 'answer=705'],
  commit: ['answer=400', 'answer=705'],
  reply: ['cut=100', 'cut-reset=100', 'drip=1/20ms', 'length=+9', 'length=-9', 'charset', 'bom', 'nul-tail', 'duplicate-keys', 'index-gaps', 'huge=5000000', 'deep=1000', 'dtd', 'other-reply'],
};

function kindsAt(point) {
  if (point === 'reply') return KINDS.reply;
  if (point === 'after-read') return [...KINDS.early, ...KINDS.read];
  if (point === 'after-commit') return [...KINDS.early, ...KINDS.commit];
  return KINDS.early;
}

function faultText() {
  const early = ['before-read', 'before-tls'].includes($('fault-point').value);
  const what = early ? '*' : $('fault-what').value.trim();
  return `${what}${$('fault-calls').value}:${$('fault-point').value}:${$('fault-kind').value}`;
}

function showKinds() {
  const kept = $('fault-kind').value;
  const kinds = kindsAt($('fault-point').value);
  $('fault-kind').replaceChildren(...kinds.map((kind) => el('option', { selected: kind === kept }, kind)));
  $('fault-text').textContent = faultText();
}

async function changeFaults(fields) {
  await attempt(() => post('/faults', fields));
  await refresh('faults');
}

// ---------------------------------------------------------------- views and keys

function show(view) {
  state.view = view;
  for (const tab of document.querySelectorAll('[role=tab]')) {
    const isChosen = tab.id === `tab-${view}`;
    tab.setAttribute('aria-selected', String(isChosen));
    tab.tabIndex = isChosen ? 0 : -1;
    $(tab.getAttribute('aria-controls')).hidden = !isChosen;
  }
  refresh(view);
}

function stepTab(event) {
  const tabs = [...document.querySelectorAll('[role=tab]')];
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const next = tabs[(tabs.indexOf(event.target) + step + tabs.length) % tabs.length];
  show(next.id.slice(4));
  next.focus();
  event.preventDefault();
}

function stepRequest(event) {
  const rows = [...$('requests').children].filter((row) => !row.hidden);
  if (!rows.length) return;
  const place = rows.findIndex((row) => row.id === `request-${state.chosen}`);
  const next = { ArrowDown: place + 1, ArrowUp: Math.max(place - 1, 0), Home: 0, End: rows.length - 1 }[event.key];
  if (event.key === 'Enter' && place >= 0) { load(state.chosen); return; }
  if (next === undefined) return;
  const id = Number(rows[Math.min(next, rows.length - 1)].id.slice(8));
  choose(id);
  if (!$('detail').hidden) load(id);
  event.preventDefault();
}

function keys(event) {
  const isTyping = event.target.matches('input, select');
  if (event.key === '/' && !isTyping) { show('requests'); $('filter').focus(); event.preventDefault(); }
  if (event.key === 'Escape' && isTyping) event.target.blur();
  else if (event.key === 'Escape' && !$('detail').hidden) closeDetail();
}

async function advance(span) {
  if (await attempt(() => post('/clock', { advance: span }))) $('span').value = '';
}

for (const tab of document.querySelectorAll('[role=tab]')) {
  tab.addEventListener('click', () => show(tab.id.slice(4)));
  tab.addEventListener('keydown', stepTab);
}
for (const button of document.querySelectorAll('[data-advance]')) button.addEventListener('click', () => advance(button.dataset.advance));
$('clock').addEventListener('submit', (event) => { event.preventDefault(); advance($('span').value); });
$('next').addEventListener('click', () => attempt(() => post('/clock', { next: true })));
$('filter').addEventListener('input', applyFilter);
$('requests').addEventListener('keydown', stepRequest);
for (const id of ['fault-what', 'fault-calls', 'fault-point', 'fault-kind']) $(id).addEventListener('input', showKinds);
$('fault-form').addEventListener('submit', (event) => { event.preventDefault(); changeFaults({ add: faultText() }); });
$('reset').addEventListener('click', async () => {
  if (confirm('Forget requests, orders, domains and faults, and begin again?') && await attempt(() => post('/reset'))) clearRequests();
});
document.addEventListener('keydown', keys);
showKinds();
$('view-requests').classList.add('alone');
connect();
