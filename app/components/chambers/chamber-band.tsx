import type { ReactNode } from 'react';

export interface ChamberLook {
  name: string;
  slug: string;
  logoPath: string | null;
  /** It chose a colour of its own. */
  hasColour: boolean;
  /** Address of its style sheet. */
  sheet: string;
}

/** The head of a page in a chamber's look: its colour, its logo, its name. The sheet comes from our own address. */
export function ChamberBand({
  look,
  alt,
  children,
}: {
  look: ChamberLook;
  alt: string;
  children: ReactNode;
}) {
  return (
    <>
      <link rel="stylesheet" href={look.sheet} />
      <div className={look.hasColour ? 'chamber-band' : 'on-deep bg-deep text-on-deep'}>
        <div className="mx-auto grid w-full max-w-6xl gap-5 px-4 py-8 sm:px-6 sm:py-12">
          {look.logoPath === null ? null : (
            <div className="justify-self-start rounded-card chamber-logo p-3">
              <img
                src={look.logoPath}
                alt={alt}
                height={64}
                className="h-16 w-auto max-w-60 object-contain"
              />
            </div>
          )}
          {children}
        </div>
      </div>
    </>
  );
}
