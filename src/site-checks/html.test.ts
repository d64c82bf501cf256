import { expect, inject, test } from 'vitest';
import { readPages } from './read-site.ts';

const { folder } = inject('site');
const pages = readPages(folder);

/** Attributes that name other elements of the page by their ids; of ARIA's the HTML checker follows none. */
const NAMES_IDS = [
  'for',
  'form',
  'headers',
  'list',
  'popovertarget',
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-labelledby',
  'aria-owns',
];

test('every id that an element of a page names is there', () => {
  const missing = [...pages.values()].flatMap(({ path, tags, ids }) => {
    const there = new Set(ids);
    return tags.flatMap(({ name, attributes }) =>
      NAMES_IDS.flatMap((attribute) =>
        (attributes.get(attribute) ?? '')
          .split(/\s+/)
          .filter((id) => id !== '' && !there.has(id))
          .map((id) => `${path}: <${name} ${attribute}="${id}">`),
      ),
    );
  });
  expect(missing).toEqual([]);
});

/** Roles that an element of HTML has by itself, with its keys and states. */
const NATIVE_ROLES =
  /^(?:article|button|checkbox|dialog|form|heading|link|main|navigation|option|radio|table|textbox)$/;

test('a button says whether it sends its form, and no other element plays its part or that of a link', () => {
  const faults = [...pages.values()].flatMap(({ path, tags }) =>
    tags
      .filter(
        ({ name, attributes }) =>
          (name === 'button' && !/^(?:button|submit|reset)$/.test(attributes.get('type') ?? '')) ||
          NATIVE_ROLES.test(attributes.get('role') ?? ''),
      )
      .map(({ name, attributes }) => `${path}: <${name} ${[...attributes].join(' ')}>`),
  );
  expect(faults).toEqual([]);
});

test('every character that a page names has such a name', () => {
  const unknown = [...pages.values()].flatMap(({ path, html }) =>
    [...html.matchAll(/&[a-z]\w*;/gi)]
      .filter(([name]) => !/^&(?:amp|lt|gt|quot|apos|nbsp);$/.test(name))
      .map(([name]) => `${path}: ${name}`),
  );
  expect(unknown).toEqual([]);
});

test('the content security policy is the first tag after the character set, and nothing stands inline', () => {
  for (const { path, html, tags } of pages.values()) {
    const metas = tags.filter(({ name }) => ['meta', 'link', 'script', 'style', 'title'].includes(name));
    expect(metas[0]?.attributes.get('charset'), path).toBe('utf-8');
    expect(metas[1]?.attributes.get('http-equiv'), path).toBe('content-security-policy');
    expect(metas[1]?.attributes.get('content'), path).not.toMatch(/unsafe-inline|'unsafe-eval'/);
    expect(html, path).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>|<style\b/);
    for (const { attributes } of tags) {
      expect(
        [...attributes.keys()].filter((key) => key === 'style' || /^on/.test(key)),
        path,
      ).toEqual([]);
    }
  }
});

test('nothing on a page is fetched from elsewhere', () => {
  const fetched = [...pages.values()].flatMap(({ path, tags }) =>
    tags
      .filter(({ name, attributes }) => name !== 'a' && attributes.get('rel') !== 'canonical')
      .flatMap(({ attributes }) => [attributes.get('src'), attributes.get('href')])
      .filter((address) => address !== undefined && /^(?:[a-z]+:)?\/\//i.test(address))
      .map((address) => `${path}: ${address}`),
  );
  expect(fetched).toEqual([]);
});

test('every page has one main heading and a title of its own', () => {
  const titles = new Map<string, string>();
  for (const { path, html, tags } of pages.values()) {
    expect(tags.filter(({ name }) => name === 'h1').length, path).toBe(1);
    const title = /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '';
    expect(titles.get(title), `${path} has the title of another page: ${title}`).toBeUndefined();
    titles.set(title, path);
  }
});
