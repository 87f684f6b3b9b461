import { Fragment, isValidElement, type ReactNode } from 'react';

export type HostProps = Readonly<Record<string, unknown>>;

/** What a walk over elements tells: tags as they open and close, and the text between them. */
export interface MarkupWriter {
  open(tag: string, props: HostProps): void;
  text(text: string): void;
  close(tag: string): void;
}

/**
 * Walks the elements of a mail down to its tags. It knows what mails consist of: tags, text, fragments and components that
 * are plain functions of their props (those of react-email among them). Hooks, contexts and classes have no place in a
 * mail; a component that uses one throws here.
 */
export function walkElements(node: ReactNode, writer: MarkupWriter): void {
  if (typeof node === 'string') return writer.text(node);
  if (typeof node === 'number') return writer.text(String(node));
  if (node === null || node === undefined || typeof node === 'boolean') return;
  if (Array.isArray(node)) {
    for (const child of node as ReactNode[]) walkElements(child, writer);
    return;
  }
  if (!isValidElement<{ children?: ReactNode }>(node)) throw new TypeError('no element of a mail');
  // React's own type says "any component"; what the parts of mails really are is asked here.
  const type: unknown = node.type;
  const { props } = node;
  if (typeof type === 'string') {
    writer.open(type, props);
    walkElements(props.children, writer);
    writer.close(type);
  } else if (type === Fragment) walkElements(props.children, writer);
  else walkElements(called(type, props), writer);
}

type Render = (props: object, ref?: null) => ReactNode;

/** What a component makes of its props. */
function called(type: unknown, props: object): ReactNode {
  if (typeof type === 'function') return (type as Render)(props);
  const render: unknown = typeof type === 'object' && type !== null ? Reflect.get(type, 'render') : null;
  if (typeof render !== 'function') throw new TypeError('no component of a mail');
  return (render as Render)(props, null);
}
