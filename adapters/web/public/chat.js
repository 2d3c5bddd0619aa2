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
