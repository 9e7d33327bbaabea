import { useEffect, useState } from 'preact/hooks';
import { sentenceIn } from './sentence-in';
import { interfaceLanguage } from './words';

const files = import.meta.glob<string>('../locales/sentences/*.json', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});

/**
 * A sentence of ours that came in English, from the page or about a fax gateway, in the interface's
 * language; in English, and marked so, until its translation is there or where there is none.
 */
export function Sentence({ sentence }: { sentence: string }) {
  const [words, setWords] = useState<string>();
  useEffect(() => {
    const path = files[`../locales/sentences/${interfaceLanguage()}.json`];
    setWords(undefined);
    if (!path) return;
    fetch(path)
      .then((file) => file.json())
      .then((list) => setWords(sentenceIn(list, sentence)));
  }, [sentence]);
  return <span lang={words === undefined ? 'en' : undefined}>{words ?? sentence}</span>;
}
