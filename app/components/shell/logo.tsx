/**
 * Signal flag "Hotel", half white and half orange, above a wave: at sea it says "I have a pilot on board", which
 * is what a Lotse is. Colours are fixed, because the mark stands on the deep ground in both themes.
 */
export function LogoMark({ size = 36 }: { size?: number }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 36 36" width={size} height={size} fill="none">
      <rect width="36" height="36" rx="9" fill="#0f6076" />
      <path d="M10 6v22" stroke="#ffffff" strokeWidth="2.2" strokeLinecap="round" />
      <path d="M11.2 7H19v11h-7.8z" fill="#ffffff" />
      <path d="M19 7h8.5v11H19z" fill="#f0702b" />
      <path
        d="M5 27.5c2.6 0 2.6-2.5 5.2-2.5s2.6 2.5 5.2 2.5 2.6-2.5 5.2-2.5 2.6 2.5 5.2 2.5 2.6-2.5 5.2-2.5"
        stroke="#bfe3ec"
        strokeWidth="2.2"
        strokeLinecap="round"
      />
    </svg>
  );
}
