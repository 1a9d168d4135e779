import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A part of the desk that is fetched when it is first shown. */
export interface Fetched<Props> {
  readonly load: () => Promise<ComponentType<Props>>;
  /** Null until it was fetched. */
  readonly known: () => ComponentType<Props> | null;
}

/** A part that is fetched when it is first shown, and from then on is there. */
export function fetched<Props>(fetchPart: () => Promise<ComponentType<Props>>): Fetched<Props> {
  let known: ComponentType<Props> | null = null;
  const load = async (): Promise<ComponentType<Props>> => {
    known ??= await fetchPart();
    return known;
  };
  return { load, known: () => known };
}

/**
 * Shows such a part. React's own `lazy` holds what was fetched back for 300 milliseconds once it has said
 * that it is loading; this shows it at once.
 */
export function Later<Props extends object>({
  part,
  props,
  isSilent = false,
}: {
  readonly part: Fetched<Props>;
  readonly props: Props;
  /** Whether nothing is said while it is being fetched. */
  readonly isSilent?: boolean;
}): ReactNode {
  const [Part, setPart] = useState(part.known);
  useEffect(() => {
    let isWanted = true;
    const show = (loaded: ComponentType<Props>): void => {
      if (isWanted) setPart(() => loaded);
    };
    // Thrown while rendering, so that the boundary around it says so.
    const fail = (fault: unknown): void => {
      if (!isWanted) return;
      setPart(() => {
        throw fault;
      });
    };
    part.load().then(show, fail);
    return () => {
      isWanted = false;
    };
  }, [part]);
  if (Part !== null) return <Part {...props} />;
  return isSilent ? null : <Loading />;
}

/** Says that something is loading, unless it is there in a moment. */
export function Loading(): ReactNode {
  const { t } = useTranslation();
  return <p className="page muted loading">{t('loading')}</p>;
}
