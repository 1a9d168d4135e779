import { useEffect, useState } from 'react';

/** What is fetched: on its way, there, or not to be had. */
export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly content: T }
  | { readonly kind: 'failed' };

/** Fetches a part of the desk whenever its name changes. */
export function useLoaded<T>(load: () => Promise<T>, name: string): Loaded<T> {
  const [loaded, setLoaded] = useState<{ readonly name: string; readonly state: Loaded<T> } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name stands for what is fetched.
  useEffect(() => {
    let isWanted = true;
    void outcomeOf(load).then((state) => {
      if (isWanted) setLoaded({ name, state });
    });
    return () => {
      isWanted = false;
    };
  }, [name]);
  return loaded?.name === name ? loaded.state : { kind: 'loading' };
}

async function outcomeOf<T>(load: () => Promise<T>): Promise<Loaded<T>> {
  try {
    return { kind: 'loaded', content: await load() };
  } catch {
    return { kind: 'failed' };
  }
}
