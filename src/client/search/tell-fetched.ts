// Imported by the search worker: tells what it has fetched as soon as a page asks for it, and goes on telling.
import { FETCHED_CHANNEL, type FetchedMessage, observeFetched } from './observe-fetched.ts';

const channel = new BroadcastChannel(FETCHED_CHANNEL);
let stop: (() => void) | undefined;

channel.addEventListener('message', ({ data }: MessageEvent<FetchedMessage>) => {
  if (data.kind === 'asked')
    stop ??= observeFetched((fetched) =>
      channel.postMessage({ kind: 'fetched', fetched } satisfies FetchedMessage),
    );
  else if (data.kind === 'forget') stop?.();
});
