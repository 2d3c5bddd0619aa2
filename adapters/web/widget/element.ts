import { h, type Piece } from '../view/piece.js';
import { Chat } from './chat.js';
import { clientOf } from './client.js';
import { toElement } from './dom.js';
import { memoryIn } from './memory.js';
import { readSettings, type Settings } from './texts.js';

/** Narrower than that, the panel takes the whole window. */
const NARROW = '(max-width: 30em)';

/**
 * `<greffier-chat>`: a corner button that opens the conversation, or the conversation itself in the page's flow with
 * the attribute `inline`. Asks nothing of the service and keeps nothing before the visitor opens it.
 */
export class GreffierChat extends HTMLElement {
  /** Address of the service where the attribute `service` doesn't say it, without final slash. */
  static service = '';
  static sheet: CSSStyleSheet;

  #settings!: Settings;
  #root!: HTMLElement;
  #launcher: HTMLElement | null = null;
  #panel: HTMLElement | null = null;
  #chat: Chat | null = null;

  /** Called by the browser once the element stands in a page. */
  connectedCallback(): void {
    // Moved to another place of the page, it goes on as it is.
    if (this.shadowRoot) return;
    // Its settings stand inside it: they are there once the page is read.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', this.connectedCallback.bind(this), { once: true });
      return;
    }
    this.#settings = readSettings(this.querySelector('script[type="application/json"]')?.textContent ?? null);
    const { language, title } = this.#settings.texts;
    const isInline = this.hasAttribute('inline');
    this.#root = toElement(
      h('section', { class: isInline ? 'root inline' : 'root corner', lang: language, 'aria-label': title }),
    );
    const shadow = this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [GreffierChat.sheet];
    shadow.append(this.#root);
    if (isInline) this.#root.append(toElement(h('h2', { class: 'visually-hidden' }, title)), this.#makeChat().element);
    else this.#root.append((this.#launcher = this.#makeLauncher()));
  }

  /** Open the panel on what was said last, and put the focus in its field; inline, only put the focus there. */
  open(): void {
    if (this.#launcher) {
      this.#panel ??= this.#makePanel();
      this.#panel.hidden = false;
      this.#launcher.hidden = true;
      this.#chat?.showLast();
    }
    this.#chat?.focus();
  }

  /** Close the panel; the focus goes back to the button that opened it. */
  close(): void {
    if (!this.#panel || !this.#launcher || this.#panel.hidden) return;
    const hadFocus = this.#panel.contains(this.shadowRoot!.activeElement);
    this.#panel.hidden = true;
    this.#launcher.hidden = false;
    if (hadFocus) this.#launcher.focus();
  }

  #makeLauncher(): HTMLElement {
    const launcher = toElement(
      h('button', { type: 'button', class: 'launcher', 'aria-haspopup': 'dialog' }, icon, this.#settings.texts.launch),
    );
    launcher.addEventListener('click', () => {
      this.open();
    });
    return launcher;
  }

  #makePanel(): HTMLElement {
    const { title, close } = this.#settings.texts;
    const panel = toElement(
      h(
        'div',
        { class: 'panel', role: 'dialog', 'aria-labelledby': 'title' },
        h(
          'header',
          {},
          icon,
          h('h2', { id: 'title' }, title),
          h('button', { type: 'button', class: 'close', 'aria-label': close }, cross),
        ),
      ),
    );
    panel.querySelector('.close')!.addEventListener('click', () => {
      this.close();
    });
    panel.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.stopPropagation();
      this.close();
    });
    panel.addEventListener('focusout', ({ relatedTarget }) => {
      // What lies behind a panel that hides the page can't be seen: going there closes it.
      if (relatedTarget && !panel.contains(relatedTarget as Node) && matchMedia(NARROW).matches) this.close();
    });
    panel.append(this.#makeChat().element);
    this.#root.append(panel);
    return panel;
  }

  #makeChat(): Chat {
    const service = (this.getAttribute('service') ?? GreffierChat.service).replace(/\/+$/, '');
    const place = this.id || [...document.querySelectorAll(this.localName)].indexOf(this);
    this.#chat = new Chat({
      settings: this.#settings,
      client: clientOf(service),
      memory: memoryIn(() => sessionStorage, `greffier-1 ${service} ${place}`),
      frame: {
        words: this.#settings.texts,
        at: (url) => addressOf(url, service),
        isGuest: this.#launcher !== null || new URL(service, location.href).origin !== location.origin,
      },
      isPanel: this.#launcher !== null,
    });
    return this.#chat;
  }
}

/** Lead to the service's pages and to the web only. */
function addressOf(url: string, service: string): string {
  return url.startsWith('/') ? service + url : /^https?:/.test(url) ? url : '#';
}

const icon: Piece = h(
  'svg',
  { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true' },
  h('path', { class: 'sheet', d: 'M5 2h10l4 4v16H5z' }),
  h('path', { class: 'lines', d: 'M8.5 9h7M8.5 13h7' }),
  h('path', { class: 'quote', d: 'M8.5 17h4' }),
);

const cross: Piece = h(
  'svg',
  { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true' },
  h('path', { class: 'lines', d: 'M6 6l12 12M18 6L6 18' }),
);
