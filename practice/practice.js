/** The practice mailbox: looks and behaves like a webmail's compose page, and sends nothing. */

const byId = (id) => document.getElementById(id);
const compose = byId('compose');
const message = byId('message');
const notice = byId('notice');
const draft = { to: recipients('to'), cc: recipients('cc') };

/** A field whose addresses become chips on comma, semicolon, Enter, paste of several, or leaving it. */
function recipients(role) {
  const box = document.querySelector(`[data-recipients="${role}"]`);
  const list = box.querySelector('ul');
  const input = box.querySelector('input');

  const add = (address) => {
    const chip = document.createElement('li');
    chip.textContent = address;
    chip.classList.toggle('wrong', !isAddress(address));
    const remove = document.createElement('button');
    remove.type = 'button';
    remove.setAttribute('aria-label', `Remove ${address}`);
    remove.addEventListener('click', () => {
      chip.remove();
      input.focus();
    });
    chip.append(remove);
    list.append(chip);
  };
  const commit = () => {
    const addresses = input.value
      .split(/[,;\n]/)
      .map((address) => address.trim())
      .filter(Boolean);
    input.value = '';
    for (const address of addresses) add(address);
  };

  box.addEventListener('click', () => input.focus());
  input.addEventListener('blur', commit);
  input.addEventListener('input', () => /[,;\n]/.test(input.value) && commit());
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if ([',', ';', 'Enter'].includes(event.key)) {
      event.preventDefault();
      commit();
    }
    if (event.key === 'Backspace' && !input.value) list.lastElementChild?.remove();
  });
  return {
    addresses: () => {
      commit();
      return [...list.children].map((chip) => chip.textContent);
    },
    clear: () => {
      list.replaceChildren();
      input.value = '';
    },
    focus: () => input.focus(),
  };
}

function isAddress(text) {
  return /^(?:.+<)?[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+>?$/.test(text);
}

function showCc(shown) {
  byId('cc-row').hidden = !shown;
  byId('show-cc').setAttribute('aria-expanded', shown);
  if (shown) draft.cc.focus();
}

function say(words, wrong = false) {
  notice.textContent = words;
  notice.classList.toggle('wrong', wrong);
}

function startMessage() {
  draft.to.clear();
  draft.cc.clear();
  showCc(false);
  byId('subject').value = '';
  message.replaceChildren(byId('signature').content.cloneNode(true));
  compose.hidden = false;
  byId('write').hidden = true;
}

function endMessage() {
  compose.hidden = true;
  byId('write').hidden = false;
  byId('write').focus();
}

function send() {
  const [to, cc] = [draft.to.addresses(), draft.cc.addresses()];
  const wrong = [...to, ...cc].find((address) => !isAddress(address));
  if (wrong) return say(`“${wrong}” is not a mail address.`, true);
  if (!to.length) {
    draft.to.focus();
    return say('Whom is this message to? Add an address first.', true);
  }
  keep({ to, cc, subject: byId('subject').value });
  endMessage();
  say('Sent (practice): nothing left this computer.');
}

/** Shows what would have been sent. */
function keep({ to, cc, subject }) {
  const article = document.createElement('article');
  const facts = document.createElement('dl');
  for (const [name, value] of [
    ['To', to.join(', ')],
    ['Cc', cc.join(', ')],
    ['Subject', subject || '(no subject)'],
  ]) {
    if (!value) continue;
    facts.append(
      Object.assign(document.createElement('dt'), { textContent: name }),
      Object.assign(document.createElement('dd'), { textContent: value }),
    );
  }
  const text = Object.assign(document.createElement('div'), { className: 'text' });
  text.append(...message.childNodes);
  article.append(facts, text);
  byId('sent-title').after(article);
  byId('sent').hidden = false;
}

byId('show-cc').addEventListener('click', () => showCc(byId('cc-row').hidden));
byId('send').addEventListener('click', send);
byId('discard').addEventListener('click', () => {
  endMessage();
  say('The message was discarded.');
});
byId('write').addEventListener('click', () => {
  startMessage();
  say('');
  draft.to.focus();
});
startMessage();
