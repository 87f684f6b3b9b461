import { uploadAnswers } from '~/domain/candidate/upload-answer';
import { MAX_FILE_BYTES } from '~/domain/folder/limits';
import type { Refusal } from '~/domain/folder/receive-outcome';

export type SendOutcome = { kind: 'arrived' } | { kind: 'refused'; reason: Refusal } | { kind: 'cut' };

/**
 * Sends one file and tells how far it is. What cannot arrive is not sent at all. Never throws: a broken connection is an
 * outcome, after which the file can be sent again.
 *
 * @param onProgress share that is sent, 0 to 1
 */
export function sendFile(
  to: { url: string; paperKey: string },
  file: File,
  onProgress: (share: number) => void,
): Promise<SendOutcome> {
  if (file.size === 0) return Promise.resolve({ kind: 'refused', reason: 'empty' });
  if (file.size > MAX_FILE_BYTES) return Promise.resolve({ kind: 'refused', reason: 'too-large' });
  const form = new FormData();
  form.append('paper', to.paperKey);
  form.append('size', String(file.size));
  form.append('file', file);
  return new Promise((resolve) => {
    // `fetch` does not tell how much is sent.
    const request = new XMLHttpRequest();
    request.open('POST', to.url);
    request.responseType = 'json';
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('X-Requested-With', 'fetch');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onerror = () => resolve({ kind: 'cut' });
    request.ontimeout = () => resolve({ kind: 'cut' });
    request.onload = () => resolve(outcomeOf(request.status, request.response));
    request.send(form);
  });
}

function outcomeOf(status: number, response: unknown): SendOutcome {
  if (status === 413) return { kind: 'refused', reason: 'too-large' };
  const answer = uploadAnswers(response)?.[0];
  if (answer === undefined) return { kind: 'cut' };
  return answer.refused === null ? { kind: 'arrived' } : { kind: 'refused', reason: answer.refused };
}
