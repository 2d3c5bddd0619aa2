// Keeps the conversation on one page. Without this script the same forms load the answer as a page of its own.
const thread = document.querySelector('#thread');
const status = document.querySelector('#status');
const composer = document.querySelector('#composer');
const input = document.querySelector('#question');
const { conversation: conversationField } = composer.elements;

const UNREACHABLE = 'Greffier ne répond pas. Vérifiez votre connexion, puis réessayez.';

document.addEventListener('submit', (event) => {
  if (!event.target.matches('form.ask')) return;
  const question = event.submitter?.name === 'q' ? event.submitter.value : input.value.trim();
  event.preventDefault();
  if (question !== '' && !composer.ariaBusy) void ask(question);
});

document.addEventListener('submit', (event) => {
  if (!event.target.matches('form.feedback')) return;
  event.preventDefault();
  void judge(event.target, event.submitter.value === 'true');
});

/** Send an opinion on an answer; the words of thanks take the place of the buttons. */
async function judge(form, useful) {
  const body = JSON.stringify({ exchange: form.elements.exchange.value, useful });
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch('/api/feedback', { method: 'POST', headers, body }).catch(() => null);
  const words =
    response === null ? UNREACHABLE : response.ok ? 'Merci, votre avis est noté.' : (await response.json()).detail;
  status.textContent = words;
  form.replaceWith(paragraph('hint', words));
}

async function ask(question) {
  composer.ariaBusy = 'true';
  document.querySelector('.welcome')?.remove();
  show(paragraph('question', question));
  const waiting = show(paragraph('waiting', 'Greffier cherche dans les actes…'));
  status.textContent = waiting.textContent;
  input.value = '';
  const answer = await answerTo(question).catch(() => paragraph('failure', UNREACHABLE));
  waiting.replaceWith(answer);
  conversationField.value = answer.dataset.conversation ?? conversationField.value;
  status.textContent = (answer.querySelector('.answer-text') ?? answer).innerText;
  composer.ariaBusy = null;
  answer.previousElementSibling.scrollIntoView({ block: 'start' });
  input.focus({ preventScroll: true });
}

/** Ask the server for the answer, rendered as on the page without script; a refusal gives its reason. */
async function answerTo(question) {
  const conversation = conversationField.value;
  const response = await fetch('/api/ask', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'text/html' },
    body: JSON.stringify(conversation === '' ? { question } : { question, conversation }),
  });
  if (!response.ok) return paragraph('failure', (await response.json()).detail);
  const template = document.createElement('template');
  template.innerHTML = await response.text();
  return template.content.firstElementChild;
}

function show(element) {
  thread.append(element);
  element.scrollIntoView({ block: 'nearest' });
  return element;
}

function paragraph(className, text) {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text;
  return element;
}
