import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutNotes, type NoteBox } from './lay-out-notes.ts';

const note = (wanted: number, lines: number, isOpen = false): NoteBox => ({
  wanted,
  height: lines * 20,
  line: 20,
  isOpen,
});

test('a note with room stands beside its line, whole', () => {
  expect(layOutNotes([note(100, 3), note(500, 2)], 8)).toEqual([
    { top: 100, shown: 60, isFolded: false, isLong: false },
    { top: 500, shown: 40, isFolded: false, isLong: false },
  ]);
});

test('a note whose place is taken stands under the one before it', () => {
  expect(layOutNotes([note(100, 3), note(120, 2)], 8)[1]?.top).toBe(168);
});

test('a long note is folded where the next one needs the room, and nowhere else', () => {
  expect(layOutNotes([note(0, 20), note(100, 1)], 8)[0]).toMatchObject({
    top: 0,
    shown: 160,
    isFolded: true,
  });
  expect(layOutNotes([note(0, 20), note(408, 1)], 8)[0]?.isFolded).toBe(false);
  expect(layOutNotes([note(0, 20)], 8)[0]?.isFolded).toBe(false);
});

test('a note that the reader unfolded is whole, and pushes the next one down', () => {
  const [first, second] = layOutNotes([note(0, 20, true), note(100, 1)], 8);
  expect(first).toEqual({ top: 0, shown: 400, isFolded: false, isLong: true });
  expect(second?.top).toBe(408);
});

test('no note is folded to hide a single line', () => {
  expect(layOutNotes([note(0, 9), note(20, 1)], 8)[0]?.isFolded).toBe(false);
});

test('notes never overlap, never stand above their line, and show three lines at least', () => {
  const boxes = fc.array(fc.tuple(fc.nat(5000), fc.integer({ min: 1, max: 40 }), fc.boolean()));
  fc.assert(
    fc.property(boxes, (drawn) => {
      const notes = drawn.toSorted(([a], [b]) => a - b).map(([at, lines, isOpen]) => note(at, lines, isOpen));
      const placed = layOutNotes(notes, 8);
      for (const [index, { top, shown, isFolded }] of placed.entries()) {
        const { wanted = 0, height = 0 } = notes[index] ?? {};
        expect(top).toBeGreaterThanOrEqual(wanted);
        expect(shown).toBeGreaterThanOrEqual(Math.min(height, 60));
        expect(isFolded).toBe(shown < height);
        const before = placed[index - 1];
        if (before) expect(top).toBeGreaterThanOrEqual(before.top + before.shown + 8);
      }
    }),
  );
});
