import type { PlanPreview } from '~/domain/cases/plan-preview';
import type { AutosaveState } from './use-autosave';

/** What the saving address answers; the status says the rest. */
export interface DraftAnswer {
  revision?: number;
  time?: string;
  /** The section as it was taken, by the names of its fields. */
  base?: Record<string, string>;
  preview?: PlanPreview;
}

export interface Sent {
  readonly state: AutosaveState;
  readonly preview: PlanPreview | null;
}

/** Sends a form of the facts to be saved and takes the answer into its hidden fields. */
export async function send(address: string, element: HTMLFormElement): Promise<Sent> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      body: new FormData(element),
      headers: { Accept: 'application/json', 'X-Requested-With': 'fetch' },
      redirect: 'manual',
      keepalive: true,
    });
    switch (response.status) {
      case 200:
        return saved(element, (await response.json()) as DraftAnswer);
      case 401:
        return { state: { kind: 'signed-out' }, preview: null };
      case 409:
        return { state: { kind: 'conflict' }, preview: null };
      case 400:
      case 413:
        return { state: { kind: 'refused' }, preview: null };
      default:
        return { state: { kind: 'offline' }, preview: null };
    }
  } catch {
    return { state: { kind: 'offline' }, preview: null };
  }
}

function saved(element: HTMLFormElement, { revision, time, base, preview }: DraftAnswer): Sent {
  if (revision !== undefined) put(element, 'revision', String(revision));
  // What this form sent is now what it began with; changes of others stay unseen until the page is loaded anew.
  if (base !== undefined) put(element, 'base', JSON.stringify(base));
  return { state: { kind: 'saved', time: time ?? '' }, preview: preview ?? null };
}

function put(element: HTMLFormElement, name: string, value: string): void {
  const input = element.elements.namedItem(name);
  if (input instanceof HTMLInputElement) input.value = value;
}
