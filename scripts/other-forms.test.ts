/** The editors' lists of other forms against the words of the books: `content/variants/` and `content/chapters/`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { formGroups, vocabularyOf } from '../src/edition/form-groups.ts';
import { readFormRecords, readGivenNames } from '../src/edition/read-form-records.ts';
import { parseChapter } from '../src/markdown/parse-chapter.ts';
import { foldedWords } from '../src/search/tokens.ts';
import { readFormGroups } from '../src/search/variants/form-groups.ts';
import { formsOf, stretchesOf } from '../src/search/variants/forms-of.ts';
import { isInflection } from '../src/search/variants/is-inflection.ts';
import { projectRoot } from './project-root.ts';
import { generalWords, ownEntries } from './read-lexicon.ts';

const content = join(projectRoot, 'content');
const textsBelow = (folder: string) =>
  readdirSync(join(content, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const texts = textsBelow('chapters').flatMap((file) => {
  const { passages, notes } = parseChapter(readFileSync(file, 'utf8'), { file });
  return [...passages, ...notes].flatMap((one) => ('text' in one ? [one.text] : []));
});
const vocabulary = vocabularyOf(texts);
const files = new Map(
  textsBelow('variants').map((file) => [file.slice(content.length + 1), readFileSync(file, 'utf8')]),
);
const records = readFormRecords(files);
const groups = formGroups(records, readGivenNames(files), vocabulary);
const table = readFormGroups(groups, groups.names);
const keyOf = (form: string) => foldedWords(form).join(' ');
const typedOf = records.flatMap(({ held, typed, kind }) =>
  typed
    .flatMap(({ forms }) => forms)
    .filter((form) => !held.some((one) => keyOf(one) === keyOf(form)))
    .map((form) => ({ form, held, kind })),
);

test('every form of the books that a list names stands in a book', () => {
  const lost = records.flatMap(({ held }) => held).filter((form) => !vocabulary.has(foldedWords(form)));
  expect(lost).toEqual([]);
});

test('no form stands in two groups, and no form that readers type is a word of the books', () => {
  const heads = records.flatMap(({ held }) => [...new Set(held.map(keyOf))]);
  expect(heads.filter((head, index) => heads.indexOf(head) !== index)).toEqual([]);
  const inBooks = typedOf.filter(({ form }) => vocabulary.has(foldedWords(form)));
  expect(inBooks.map(({ form, held }) => `${form}: ${held[0]}`)).toEqual([]);
  const owners = new Map<string, string>();
  const shared = typedOf.filter(({ form, held: [head = ''] }) => {
    const owner = owners.get(keyOf(form)) ?? head;
    owners.set(keyOf(form), owner);
    return owner !== head;
  });
  expect(shared.map(({ form, held }) => `${form}: ${held[0]}`)).toEqual([]);
});

/** Ordinary words that in books on this field mean nothing else. */
const MEANT = new Set(['tartar', 'tartars', 'populist', 'populists']);

test('no ordinary word leads to a name', () => {
  const ordinary = new Set<string>();
  for (const word of generalWords()) if (word === word.toLowerCase()) ordinary.add(word);
  const refused = typedOf.filter(
    ({ form, kind }) => kind !== 'spelling' && ordinary.has(keyOf(form)) && !MEANT.has(keyOf(form)),
  );
  expect(refused.map(({ form, held }) => `${form}: ${held[0]}`)).toEqual([]);
  const ledBySound = [...ordinary].filter(
    (word) =>
      /^[a-z]{4,}$/.test(word) &&
      !MEANT.has(word) &&
      !vocabulary.words.has(word) &&
      formsOf(word, table).some(({ because, form }) => because === 'name' && form.length === 1),
  );
  // Of some 120,000 words, none of which stands in the books: "busmen" sounds as Bushmen.
  expect(ledBySound.length).toBeLessThan(25);
});

/** Names of the lexicon's persons, and words from them, that are written alike everywhere. */
const WRITTEN_ALIKE = new Set(
  'Engels Napoleon Robespierre Rosa Dan Price Radek Webb Bunyan Kautsky Castagne Rafes Tabouis Karl Marxism Leninist'.split(
    ' ',
  ),
);

test('every person of the lexicon with five occurrences is in a group or is written alike everywhere', () => {
  const held = new Set(records.flatMap((record) => record.held.flatMap((form) => foldedWords(form))));
  const persons = ownEntries(join(content, 'lexicon')).filter(({ kind }) => kind === 'name');
  const names = readFileSync(join(content, 'lexicon', 'persons.tsv'), 'utf8');
  const missing = persons
    .filter(({ word }) => names.includes(`\n${word}\t`))
    .filter(({ word }) => (vocabulary.words.get(keyOf(word)) ?? 0) >= 5)
    .filter(({ word }) => !held.has(keyOf(word)) && !WRITTEN_ALIKE.has(word))
    .filter(({ word }) => !groups.names.some((name) => keyOf(name) === keyOf(word)));
  expect(missing.map(({ word }) => word)).toEqual([]);
});

test('every form of the lists leads to all forms of its group in the books, although those of like sound are not shipped', () => {
  const lost = typedOf.filter(({ form, held }) => {
    const words = foldedWords(form);
    const led = formsOf(words, table).map(({ form: one }) => one);
    const isLed = (one: readonly string[]) =>
      led.some(
        (other) =>
          other.length === one.length && one.every((word, at) => isInflection(word, other[at] ?? '')),
      );
    return !held.every((one) => isLed(foldedWords(one)));
  });
  expect(lost.map(({ form, held }) => `${form}: ${held[0]}`)).toEqual([]);
});

/** What readers with other habits type, and the form of the book that it must lead to. Written without the lists. */
const TYPED: Readonly<Record<string, string>> = {
  french:
    'Trotski/Trotsky Lénine/Lenin Staline/Stalin Boukharine/Bukharin Tchitchérine/Chicherin Dzerjinski/Dzerzhinsky ' +
    'Ordjonikidzé/Orjonikidze Kérenski/Kerensky Milioukov/Milyukov Plékhanov/Plekhanov Tsérételli/Tsereteli ' +
    'Chliapnikov/Shlyapnikov Lounatcharski/Lunacharsky Kroupskaïa/Krupskaya Dénikine/Denikin Ioudénitch/Yudenich ' +
    'Vorochilov/Voroshilov Petlioura/Petlyura Bakounine/Bakunin Soukhanov/Sukhanov Riazanov/Ryazanov ' +
    'Iaroslavski/Yaroslavsky Bachkirs/Bashkirs Kharkov/Kharkov Tachkent/Tashkent Bakou/Baku koulaks/kulaks ' +
    'bolchevik/Bolshevik menchevik/Menshevik Boukhara/Bokhara Mikoïan/Mikoyan URSS/USSR Sverdlov/Sverdlov',
  german:
    'Trotzki/Trotsky Sinowjew/Zinoviev Kamenew/Kamenev Bucharin/Bukharin Tschitscherin/Chicherin ' +
    'Dserschinski/Dzerzhinsky Ordschonikidse/Orjonikidze Kerenski/Kerensky Miljukow/Milyukov Plechanow/Plekhanov ' +
    'Zereteli/Tsereteli Schljapnikow/Shlyapnikov Lunatscharski/Lunacharsky Krupskaja/Krupskaya Koltschak/Kolchak ' +
    'Judenitsch/Yudenich Woroschilow/Voroshilov Petljura/Petlyura Suchanow/Sukhanov Rjasanow/Ryazanov ' +
    'Jaroslawski/Yaroslavsky Swerdlow/Sverdlov Charkow/Kharkov Kiew/Kiev Taschkent/Tashkent Sowjet/Soviet ' +
    'Bolschewiki/Bolsheviks UdSSR/USSR Tscheka/Cheka Wladiwostok/Vladivostok Tschernow/Chernov Kasachstan/Kazakhstan',
  polish:
    'Trocki/Trotsky Zinowjew/Zinoviev Kamieniew/Kamenev Dzierżyński/Dzerzhinsky Cziczerin/Chicherin ' +
    'Kiereński/Kerensky Kołczak/Kolchak Łunaczarski/Lunacharsky Petlura/Petlyura Szlapnikow/Shlyapnikov ' +
    'Woroszyłow/Voroshilov Wilno/Vilna Kijów/Kiev Skoropadski/Skoropadsky Machno/Makhno Unszlicht/Unshlikht Denikin/Denikin',
  american:
    'Trotskii/Trotsky Zinovyev/Zinoviev Dzerzhinskii/Dzerzhinsky Miliukov/Milyukov Shliapnikov/Shlyapnikov ' +
    'Piatakov/Pyatakov Krupskaia/Krupskaya Kerenskii/Kerensky Lunacharskii/Lunacharsky Iudenich/Yudenich ' +
    'Ioffe/Joffe Akselrod/Axelrod Riazanov/Ryazanov Semyonov/Semenov Kyiv/Kiev Kharkiv/Kharkov Tbilisi/Tiflis ' +
    'Bukhara/Bokhara Kyrgyz/Kirgiz Tajik/Tajiks czar/tsar labor/labour program/programme center/centre ' +
    'defense/defence organization/organisation kolkhoz/kolkhosi Komsomol/Comsomol Izvestiia/Izvestiya RSDLP/RSDRP ' +
    'Petliura/Petlyura Gosplan/state-planning-commission counterrevolution/counter-revolution gray/grey',
  british:
    'Tchitcherin/Chicherin Djerjinsky/Dzerzhinsky Zinovieff/Zinoviev Kameneff/Kamenev Lunatcharsky/Lunacharsky ' +
    'Tseretelli/Tsereteli Miliukoff/Milyukov Czarist/tsarist Bolsheviki/Bolsheviks Esthonia/Estonia ' +
    'Roumania/Rumania Jugoslav/Yugoslav Tartar/Tatar Moslem/Muslim Kieff/Kiev gaol/jail Tcheka/Cheka ' +
    'Koltchak/Kolchak Petrograd/Petrograd Ekaterinbourg/Ekaterinburg Krassin/Krasin Trotzky/Trotsky',
};

test.each(Object.entries(TYPED))('what a %s reader types leads to the form of the book', (_, written) => {
  const missed = written.split(' ').filter((pair) => {
    const [typed = '', held = ''] = pair.split('/');
    const [word = ''] = foldedWords(held);
    const led = formsOf(foldedWords(typed), table).map(({ form }) => form.join(' '));
    return (
      keyOf(typed) !== keyOf(held) &&
      !led.some((form) => form === keyOf(held) || (!held.includes('-') && isInflection(form, word)))
    );
  });
  expect(missed).toEqual([]);
});

test.each([
  ['Leon Trotsky', 'trotsky'],
  ['Felix Dzerzhinskii', 'dzerzhinsky'],
  ['Vladimir Ilyich Lenin', 'lenin'],
  ['Nikolai Boukharine', 'bukharin'],
  ['Joseph Stalin', 'stalin'],
  ['St. Petersburg', 'petersburg'],
])('%s is found where the book has the name alone', (typed, held) => {
  const led = stretchesOf(foldedWords(typed), table).flatMap(({ forms }) => forms);
  expect(led.map(({ form }) => form.join(' '))).toContain(held);
});

test('what is shipped is small', () => {
  expect(gzipSync(JSON.stringify(groups), { level: 9 }).length).toBeLessThan(8_000);
});
