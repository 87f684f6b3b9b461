/** Who has an enquiry: a desk on the platform, a service outside, or the operator's queue as the last resort. */
export type Holder =
  | { readonly kind: 'desk'; readonly id: string }
  | { readonly kind: 'service'; readonly id: string }
  | { readonly kind: 'operator'; readonly id: null };

export const OPERATOR_QUEUE: Holder = { kind: 'operator', id: null };

/** One text for each holder, to compare and to look up by. */
export function holderKey(holder: Holder): string {
  return holder.id === null ? holder.kind : `${holder.kind}:${holder.id}`;
}

export function isSameHolder(left: Holder | null, right: Holder | null): boolean {
  return left !== null && right !== null && holderKey(left) === holderKey(right);
}
