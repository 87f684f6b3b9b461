import type { ReceiveOutcome } from '~/domain/folder/receive-outcome';

export type SendResult =
  | { kind: 'answered'; outcome: ReceiveOutcome }
  /** The connection broke or the server was away: trying again may help. */
  | { kind: 'broken' }
  | { kind: 'signed-out' };

export interface SendOptions {
  /** Where uploads by script go; it answers with JSON. */
  to: string;
  fields: Readonly<Record<string, string>>;
  file: File;
  /** From 0 to 1, of the bytes that left the browser. */
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

/** Sends one file with its fields. `fetch` cannot tell how much is sent, so it is the older way. */
export function sendFile({ to, fields, file, onProgress, signal }: SendOptions): Promise<SendResult> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', to);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('X-Requested-With', 'fetch');
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    });
    request.addEventListener('load', () => resolve(resultOf(request)));
    request.addEventListener('error', () => resolve({ kind: 'broken' }));
    request.addEventListener('abort', () => resolve({ kind: 'broken' }));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    const form = new FormData();
    // The fields stand before the file, because the server reads the form as a stream.
    for (const [name, value] of Object.entries({ ...fields, size: String(file.size) }))
      form.append(name, value);
    form.append('file', file);
    request.send(form);
  });
}

function resultOf(request: XMLHttpRequest): SendResult {
  if (request.status === 401) return { kind: 'signed-out' };
  try {
    const body = JSON.parse(request.responseText) as { outcomes?: ReceiveOutcome[] };
    const [outcome] = body.outcomes ?? [];
    if (outcome !== undefined) return { kind: 'answered', outcome };
  } catch {
    // Not ours: an error page of a proxy.
  }
  return { kind: 'broken' };
}
