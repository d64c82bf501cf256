/** What is wrong with a chapter file, or with a chapter that shall become one. */
export interface DialectFault {
  /** `file:line` of a file that is read (1-based); work, chapter and passage of a chapter that is written. */
  readonly place: string;
  /** Name of the rule, never reused: `unknown-directive`. */
  readonly rule: string;
  readonly found: string;
  readonly expected: string;
  /** What to do about it, to paste where that is possible. */
  readonly hint: string;
}

/** Thrown when a chapter cannot be read from the Markdown dialect or cannot be said in it. */
export class DialectError extends Error {
  readonly fault: DialectFault;

  constructor(fault: DialectFault) {
    super(
      [
        `${fault.place}  ${fault.rule}`,
        `  found:    ${fault.found}`,
        `  expected: ${fault.expected}`,
        `  hint:     ${fault.hint}`,
      ].join('\n'),
    );
    this.name = 'DialectError';
    this.fault = fault;
  }
}
