// The search page: asks the engine and lists the hits. Everything that decides is in `read-query`, `read-hit`.
import type { AddressList } from '../edition/address-list.ts';
import { type FoundRecord, type Hit, readHit } from './read-hit.ts';
import { engineQuery, type Query, readQuery } from './read-query.ts';

/** The part of the search engine that is used here (Pagefind 1.6). */
interface Engine {
  options(options: Record<string, unknown>): Promise<void>;
  search(
    query: string,
    options: { filters: Record<string, string> },
  ): Promise<{ results: readonly { data(): Promise<FoundRecord> }[] }>;
}

type Found = Awaited<ReturnType<Engine['search']>>['results'];

/** Hits shown at once. */
const BATCH = 20;
/**
 * Records read before the first hit is shown. A phrase is looked up in every record that the engine offers, and
 * where the first hits are none, the engine has made up what it did not find: after so many it is believed.
 */
const TRIED = 100;

const form = document.querySelector<HTMLFormElement>('#search-form');
const list = document.querySelector<HTMLOListElement>('#results');
const status = document.querySelector<HTMLElement>('#search-status');
const more = document.querySelector<HTMLButtonElement>('#more-results');

if (form && list && status && more) startSearchPage(form, list, status, more);

function startSearchPage(
  form: HTMLFormElement,
  list: HTMLOListElement,
  status: HTMLElement,
  more: HTMLButtonElement,
): void {
  let engine: Promise<Engine> | undefined;
  let asked = 0;

  let names: Promise<AddressList> | undefined;

  const loadNames = () => {
    names ??= fetch(list.dataset.addresses ?? '').then((answer) => answer.json() as Promise<AddressList>);
    return names;
  };

  let kept: Promise<void> | undefined;

  /** After the first answer, once: what was fetched for it and for what follows is kept for a time without a connection. */
  const keepFetched = () => {
    const { offlineWorker = '', root = '' } = list.dataset;
    kept ??= import('./search/keep-offline.ts').then(({ keepOffline }) => keepOffline(offlineWorker, root));
    return kept;
  };

  const loadEngine = () => {
    engine ??= import(/* @vite-ignore */ list.dataset.engine ?? '').then(async (loaded: Engine) => {
      // The excerpts shown are our own; the engine's would be made for nothing.
      await loaded.options({ excerptLength: 1 });
      return loaded;
    });
    return engine;
  };

  const ask = async (text: string, filters: Record<string, string>) => {
    const turn = ++asked;
    list.replaceChildren();
    more.hidden = true;
    const query = readQuery(text);
    if (query.words.length === 0) {
      list.dataset.state = 'idle';
      status.textContent = '';
      return;
    }
    list.dataset.state = 'loading';
    status.textContent = 'Searching …';
    try {
      const found = await findRecords(await loadEngine(), query, filters);
      const listed = await loadNames();
      if (turn !== asked) return;
      await showHits(found, query, listed, () => turn === asked);
      void keepFetched();
    } catch {
      if (turn !== asked) return;
      engine = undefined;
      names = undefined;
      list.dataset.state = 'error';
      status.textContent = 'The search index could not be loaded. Check the connection and try again.';
    }
  };

  const showHits = async (found: Found, query: Query, listed: AddressList, isCurrent: () => boolean) => {
    const isPhrase = query.phrases.length > 0;
    const hits = await readHits(found.slice(0, isPhrase ? TRIED : BATCH), query, listed);
    let rest = found.slice(isPhrase ? TRIED : BATCH);
    if (hits.length === 0) {
      hits.push(...(await readHits(rest.slice(0, TRIED), query, listed)));
      rest = hits.length === 0 ? [] : rest.slice(TRIED);
    }
    if (!isCurrent()) return;
    let shown = 0;
    status.textContent = countLine(hits.length, rest.length > 0 ? found.length : undefined, isPhrase);
    const showMore = async () => {
      while (hits.length < shown + BATCH && rest.length > 0) {
        hits.push(...(await readHits(rest.slice(0, BATCH), query, listed)));
        rest = rest.slice(BATCH);
      }
      const items = hits.slice(shown, shown + BATCH).map(hitItem);
      shown += items.length;
      list.append(...items);
      more.hidden = shown >= hits.length && rest.length === 0;
      return items[0];
    };
    await showMore();
    list.dataset.count = String(hits.length);
    list.dataset.state = 'done';
    more.onclick = async () => {
      const first = await showMore();
      first?.querySelector('a')?.focus();
    };
  };

  const readForm = () => {
    const values = new FormData(form);
    const value = (name: string) => String(values.get(name) ?? '');
    const filters = Object.fromEntries(
      ['work', 'kind'].map((name) => [name, value(name)]).filter(([, v]) => v !== ''),
    );
    return { text: value('q'), filters: filters as Record<string, string> };
  };

  const askForm = () => {
    const { text, filters } = readForm();
    void ask(text, filters);
  };

  const fillForm = () => {
    const params = new URLSearchParams(location.search);
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
      field.value = params.get(field.name) ?? '';
    }
    const title = params.get('q')?.trim();
    if (title) document.title = `${title} – ${document.title.replace(/^.* – (?=Search – )/, '')}`;
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { text, filters } = readForm();
    const params = new URLSearchParams({ q: text, ...filters });
    history.pushState(null, '', `${location.pathname}?${params}`);
    askForm();
  });
  for (const select of form.querySelectorAll('select')) {
    select.addEventListener('change', () => form.requestSubmit());
  }
  addEventListener('popstate', () => {
    fillForm();
    askForm();
  });
  // The form of another page asks behind a #, which no browser sends: here it becomes an address to share.
  if (location.hash.startsWith('#q='))
    history.replaceState(null, '', `${location.pathname}?${location.hash.slice(1)}`);
  fillForm();
  askForm();
}

/**
 * What the engine finds, best first. A phrase that it does not find is looked for once more among the passages
 * that hold its words: to the engine "self determination" is not "self-determination".
 */
async function findRecords(engine: Engine, query: Query, filters: Record<string, string>): Promise<Found> {
  const first = await engine.search(engineQuery(query), { filters });
  if (first.results.length > 0 || query.phrases.length === 0) return first.results;
  const words = query.words.join(' ').replaceAll('-', ' ');
  return (await engine.search(words, { filters })).results;
}

async function readHits(found: Found, query: Query, listed: AddressList): Promise<Hit[]> {
  const records = await Promise.all(found.map((result) => result.data()));
  return records.flatMap((record) => readHit(record, query, listed) ?? []);
}

/** "3 places": exact where all records were read; "about" where a phrase may not stand in all that the engine counts. */
function countLine(read: number, counted: number | undefined, isPhrase: boolean): string {
  if (counted !== undefined) {
    return `${isPhrase ? 'At most' : ''} ${counted.toLocaleString('en-GB')} places, best first`.trim();
  }
  if (read === 0) return 'Nothing found. Try fewer words, another spelling, or no quotation marks.';
  return read === 1 ? '1 place' : `${read} places, best first`;
}

function hitItem(hit: Hit): HTMLLIElement {
  const link = document.createElement('a');
  link.href = hit.address;
  Object.assign(link.dataset, { work: hit.work, passage: hit.passage, folio: hit.folio });
  link.append(span('hit-page', hit.place), ' ', span('hit-chapter', hit.chapter));
  // A pamphlet whose only chapter bears its title is named once.
  if (hit.book !== hit.chapter) link.append(' ', span('hit-book', hit.book));
  const sentence = document.createElement('p');
  for (const part of hit.excerpt) {
    if (part.isMarked) {
      const mark = document.createElement('mark');
      mark.textContent = part.words.trimEnd();
      sentence.append(mark, part.words.slice(part.words.trimEnd().length));
    } else sentence.append(part.words);
  }
  const item = document.createElement('li');
  item.append(link, sentence);
  return item;
}

function span(name: string, words: string): HTMLSpanElement {
  const element = document.createElement('span');
  element.className = name;
  element.textContent = words;
  return element;
}
