import { createContext, useContext } from 'react';

/** True where HR looks at the page before it is sent: then its title is no title of the page around it. */
export const PreviewContext = createContext(false);

export function PageTitle({ children }: { children: string }) {
  const isPreview = useContext(PreviewContext);
  return isPreview ? <p className="text-h1">{children}</p> : <h1 className="text-h1">{children}</h1>;
}
