import chat from '../public/chat.css';
import palette from '../public/palette.css';
import { GreffierChat } from './element.js';
import style from './widget.css';

const script = document.currentScript as HTMLScriptElement | null;

// A browser too old for this keeps the element's light content, a link to the page that needs no script.
if (!customElements.get('greffier-chat') && 'adoptedStyleSheets' in Document.prototype) {
  if (script) GreffierChat.service = new URL('.', script.src).href.replace(/\/$/, '');
  GreffierChat.sheet = new CSSStyleSheet();
  GreffierChat.sheet.replaceSync(palette + chat + style);
  customElements.define('greffier-chat', GreffierChat);
}
