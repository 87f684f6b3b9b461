import { Notice, type NoticeKind } from './notice';

export interface Flash {
  kind: NoticeKind;
  text: string;
}

/** What the last action did, shown once on the page after it. */
export function FlashMessage({ flash }: { flash: Flash | null | undefined }) {
  if (!flash) return null;
  return (
    <Notice kind={flash.kind} isLive>
      {flash.text}
    </Notice>
  );
}
