import { answerOf, type Frame } from '../view/answer.js';
import { composerOf, exchangeOf } from '../view/exchange.js';
import { h } from '../view/piece.js';
import { spoken } from './announce.js';
import { failureOf, footOf, sentenceOf, welcomeOf } from './chat-parts.js';
import type { Client, Trouble } from './client.js';
import { toElement } from './dom.js';
import type { Memory, Turn } from './memory.js';
import type { Settings } from './texts.js';

const SLOW = 4_000;
const FORGOTTEN = 'social/forget';
/** Pixels left above an exchange brought into view. */
const MARGIN = 16;

export interface ChatOptions {
  readonly settings: Settings;
  readonly client: Client;
  readonly memory: Memory;
  readonly frame: Frame;
  /** True in a panel, which scrolls on its own; false in the page's flow. */
  readonly isPanel: boolean;
}

/** A conversation: what was said, the field to go on, and the region that tells each answer once to those who hear. */
export class Chat {
  readonly element = toElement(h('div', { class: 'chat' }));
  readonly #thread: HTMLElement;
  readonly #composer: HTMLElement;
  readonly #field: HTMLInputElement;
  readonly #log = toElement(h('div', { class: 'visually-hidden', role: 'log', 'aria-live': 'polite' }));
  #turns: Turn[] = [];
  #isBusy = false;

  constructor(private readonly options: ChatOptions) {
    const { settings, frame, isPanel } = options;
    const { texts } = settings;
    // What scrolls must be within reach of the keyboard.
    const reach = isPanel && { tabindex: 0 };
    this.#thread = toElement(
      h('div', { class: 'thread', role: 'group', 'aria-label': texts.conversation, ...reach }, welcomeOf(settings)),
    );
    this.#composer = toElement(composerOf(texts, ''));
    this.#field = this.#composer.querySelector('input')!;
    const foot = toElement(footOf(texts, frame.at('/accessibilite')));
    foot.querySelector('button')!.addEventListener('click', () => void this.#ask('oublie'));
    this.element.append(this.#thread, this.#composer, foot, this.#log);
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#onSubmit(event.target as HTMLElement, event.submitter);
    });
    this.#restore();
  }

  /** Put the focus where the visitor types. */
  focus(): void {
    this.#field.focus();
  }

  /** Bring what was said last into view. */
  showLast(): void {
    const exchange = this.#thread.querySelector<HTMLElement>('.exchange:last-child');
    if (exchange) this.#show(exchange);
  }

  #show(exchange: HTMLElement): void {
    if (this.options.isPanel) this.#thread.scrollTop = exchange.offsetTop - MARGIN;
    else exchange.scrollIntoView();
  }

  #restore(): void {
    const { memory, settings } = this.options;
    const given = settings.answer as Turn['answer'] | undefined;
    const kept = memory.load();
    const turns = given ? [...(isSameConversation(kept, given) ? kept : []), { answer: given, useful: null }] : kept;
    for (const turn of turns) this.#take(turn, this.#open(turn.answer.question));
    if (given) memory.save(this.#turns);
  }

  #onSubmit(form: HTMLElement, pressed: HTMLElement | null): void {
    const value = pressed?.getAttribute('value') ?? '';
    if (form.matches('.feedback')) void this.#judge(form, value === 'true');
    else if (form.matches('.ask')) void this.#ask(value);
    else if (!this.#isBusy) {
      const typed = this.#field.value.trim();
      if (typed !== '') this.#field.value = '';
      void this.#ask(typed);
    }
  }

  async #ask(question: string): Promise<void> {
    if (question === '' || this.#isBusy) return;
    await this.#answer(question, this.#open(question));
  }

  #open(question: string): HTMLElement {
    const exchange = toElement(exchangeOf(question, this.options.settings.texts.you, 3));
    exchange.tabIndex = -1;
    this.#thread.append(exchange);
    return exchange;
  }

  async #answer(question: string, exchange: HTMLElement): Promise<void> {
    const { client, settings } = this.options;
    const { texts } = settings;
    const waiting = toElement(h('p', { class: 'waiting' }, texts.waiting));
    this.#isBusy = true;
    exchange.append(waiting);
    this.#show(exchange);
    const slow = setTimeout(() => {
      waiting.textContent = texts.slow;
      this.#say(texts.slow);
    }, SLOW);
    const outcome = await client.ask(question, this.#turns.at(-1)?.answer.conversation);
    clearTimeout(slow);
    this.#isBusy = false;
    waiting.remove();
    if ('trouble' in outcome) this.#fail(outcome.trouble, question, exchange);
    else {
      this.#take({ answer: outcome.value, useful: null }, exchange);
      if (outcome.value.intent === FORGOTTEN) this.#forget(exchange);
      this.options.memory.save(this.#turns);
      this.#say(spoken(outcome.value.presentation, texts));
    }
    this.#show(exchange);
  }

  #take(turn: Turn, exchange: HTMLElement): void {
    const answer = toElement(answerOf(turn.answer, this.options.frame));
    exchange.append(answer);
    this.#turns.push(turn);
    if (turn.useful !== null) press(answer, turn.useful);
  }

  #fail(trouble: Trouble, question: string, exchange: HTMLElement): void {
    const { texts } = this.options.settings;
    const failure = toElement(failureOf(trouble, texts));
    failure.querySelector('button')!.addEventListener('click', () => {
      if (this.#isBusy) return;
      // The button goes away: what it leads to takes its focus.
      exchange.focus();
      failure.remove();
      void this.#answer(question, exchange);
    });
    exchange.append(failure);
    this.#say(sentenceOf(trouble, texts));
  }

  /** Forget all that was said, down to the words that say so. */
  #forget(last: HTMLElement): void {
    for (const exchange of this.#thread.querySelectorAll('.exchange')) if (exchange !== last) exchange.remove();
    this.#turns = [];
  }

  async #judge(form: HTMLElement, useful: boolean): Promise<void> {
    const { client, memory, settings } = this.options;
    const { value: id } = form.querySelector('input')!;
    const outcome = await client.judge(id, useful);
    const words = 'trouble' in outcome ? sentenceOf(outcome.trouble, settings.texts) : settings.texts.thanks;
    form.querySelector('.said')?.remove();
    form.append(toElement(h('p', { class: 'said' }, words)));
    this.#say(words);
    if ('trouble' in outcome) return;
    press(form, useful);
    this.#turns = this.#turns.map((turn) => (turn.answer.exchange === id ? { ...turn, useful } : turn));
    memory.save(this.#turns);
  }

  /** Tell those who hear the page, once; what was told before is gone, so that nobody reads it twice. */
  #say(words: string): void {
    this.#log.replaceChildren(toElement(h('p', {}, words)));
  }
}

function isSameConversation(kept: readonly Turn[], { conversation, exchange }: Turn['answer']): boolean {
  return kept.some(({ answer }) => answer.conversation === conversation && answer.exchange !== exchange);
}

function press(within: HTMLElement, useful: boolean): void {
  for (const button of within.querySelectorAll('.feedback button'))
    button.setAttribute('aria-pressed', String(button.getAttribute('value') === String(useful)));
}
