import { z } from 'zod';
import { parseFolio } from '../model/folio.ts';

/** A printed page number: Arabic, or Roman in lower case. */
export const folioSchema = z
  .string()
  .refine((value) => parseFolio(value) !== undefined, 'a printed page number in quotes: "61" or "viii"');

/** Last part of an address: lower-case letters, digits and single hyphens. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens: "lenins-theory"');

/** Words that a reader will see: neither empty nor padded. */
export const wordsSchema = z
  .string()
  .min(1, 'at least one word')
  .refine((value) => value.trim() === value, 'words without white space before or after');

/** A person with given and family name, or a body under its `literal` name. */
export const authorSchema = z.union([
  z.strictObject({ given: wordsSchema, family: wordsSchema }),
  z.strictObject({ literal: wordsSchema }),
]);

/** A part of a book. */
export const partSchema = z.strictObject({ number: wordsSchema, title: wordsSchema });

/** What a chapter of the outline is. */
export const chapterKindSchema = z.enum(['preface', 'foreword', 'chapter', 'note', 'text']);

/** SHA-256 in lower-case hexadecimal. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits (SHA-256)');

/** Short name of a witness. */
export const siglumSchema = z.string().regex(/^[A-Z]$/, 'one capital letter');

/** Lines of a witness, 1-based, both included. */
export const linesSchema = z
  .tuple([z.int().min(1), z.int().min(1)])
  .refine(([first, last]) => first <= last, 'first and last witness line, the first not after the last');
