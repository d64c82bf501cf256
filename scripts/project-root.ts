/** The one place that knows where the project stands on the disk. */
import { dirname } from 'node:path';

/** Absolute path of the folder that holds `package.json`, without a trailing slash. */
export const projectRoot = dirname(import.meta.dirname);
