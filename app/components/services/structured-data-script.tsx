import { useNonce } from '../nonce-context';

/** Structured data for search engines. `<` is written as an escape, so that no text can end the element. */
export function StructuredDataScript({ values }: { values: Record<string, unknown> }) {
  const nonce = useNonce();
  const json = JSON.stringify(values).replaceAll('<', '\\u003c');
  return (
    <script
      type="application/ld+json"
      nonce={nonce}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: json }}
    />
  );
}
