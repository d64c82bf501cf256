import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { readPages } from './read-site.ts';

const { folder } = inject('site');
const pages = readPages(folder);

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    rules: {
      // What a writer of HTML by hand should keep to, and a program need not.
      'doctype-style': 'off',
      'attribute-boolean-style': 'off',
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
      // Everything comes from the site itself; a hash would only repeat what the file name says.
      'require-sri': 'off',
      // Lists without bullets are no lists to one screen reader unless they say so.
      'no-redundant-role': 'off',
    },
  });
  const faults: string[] = [];
  for (const { path, html } of pages.values()) {
    const report = await validator.validateString(html, path);
    for (const { messages } of report.results) {
      faults.push(...messages.map(({ ruleId, message, line }) => `${path}:${line}: ${ruleId}: ${message}`));
    }
  }
  expect(faults).toEqual([]);
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
