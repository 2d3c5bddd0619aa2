import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { renderExchange, renderResponse } from '../../adapters/web/render.js';
import { obeysTheContract } from './contract.js';

type Node = DefaultTreeAdapterTypes.Node;

function* walk(node: Node): Generator<Node> {
  yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child);
}

function attribute(node: Node, name: string): string | undefined {
  return tree.isElementNode(node) ? node.attrs.find((one) => one.name === name)?.value : undefined;
}

obeysTheContract({
  name: 'the website',
  publicUrl: '',
  interactive: true,
  see(exchange, corpus) {
    const response = renderResponse({ exchange, conversation: 'conversation' }, corpus);
    const nodes = [...walk(parseFragment(renderExchange(response).markup))];
    const elements = nodes.filter((node) => tree.isElementNode(node));
    return {
      text: nodes.map((node) => (tree.isTextNode(node) ? node.value : ' ')).join(''),
      links: elements.flatMap((element) => attribute(element, 'href') ?? []),
      asks: elements
        .filter((element) => element.tagName === 'button' && attribute(element, 'name') === 'q')
        .map((element) => attribute(element, 'value') ?? ''),
      feedback: elements.some((element) => attribute(element, 'name') === 'useful'),
      rest: false,
      breaches: elements
        .filter(({ tagName, attrs }) => tagName === 'script' || attrs.some(({ name }) => /^on|^style$/.test(name)))
        .map(({ tagName }) => `<${tagName}> runs or styles`),
    };
  },
});
