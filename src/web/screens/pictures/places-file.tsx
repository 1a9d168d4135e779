import { type ReactNode, useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button.tsx';
import { readTextFile } from '../../parts/files.ts';

/** A file of places that the reader has chosen. */
export interface PlacesText {
  readonly name: string;
  readonly text: string;
}

/** Where the reader says which file has the places. */
export function PlacesFile({
  file,
  onChoose,
}: {
  readonly file: PlacesText | null;
  readonly onChoose: (file: PlacesText | null) => void;
}): ReactNode {
  const { t } = useTranslation('pictures');
  const [fault, setFault] = useState<string | null>(null);
  const take = async (files: FileList | null): Promise<void> => {
    const [chosen] = files ?? [];
    if (chosen === undefined) return;
    const opened = await readTextFile(chosen);
    if (opened.kind === 'text') onChoose({ name: chosen.name, text: opened.text });
    setFault(opened.kind === 'text' ? null : t(opened.kind, { name: chosen.name }));
  };
  return (
    <div className="picture-file">
      <div className="buttons">
        <FileTrigger
          acceptedFileTypes={['.geojson', '.json', 'application/geo+json']}
          onSelect={(files) => void take(files)}
        >
          <Button look="strong">{t(file === null ? 'placesChoose' : 'placesAgain')}</Button>
        </FileTrigger>
        {file !== null && <Button onPress={() => onChoose(null)}>{t('placesDrop')}</Button>}
      </div>
      {file !== null && <p data-user-text>{t('placesUsed', { name: file.name })}</p>}
      {fault !== null && (
        <p role="alert" className="error" data-user-text>
          {fault}
        </p>
      )}
      <p className="muted small">{t('placesNote')}</p>
    </div>
  );
}
