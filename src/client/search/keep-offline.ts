// Starts the service worker, which keeps what was fetched for a time without a connection. Only a page on which somebody
// has searched calls this, after its first answer.
import { FETCHED_CHANNEL, type FetchedMessage, observeFetched } from './observe-fetched.ts';

/**
 * Keeps the page, its scripts, and what page and search worker have fetched and will fetch. Does nothing where the
 * browser has no service workers or forbids them (a private window, a host without TLS): the search needs none.
 *
 * @param script address of the service worker
 * @param scope address of the site's root: what the worker is asked about
 */
export async function keepOffline(script: string, scope: string): Promise<void> {
  // The development server has no worker, and should not be given a kept page.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register(script, { scope, updateViaCache: 'none' });
    const worker = await activeWorker(registration);
    const tell = (fetched: readonly string[]) => worker.postMessage({ fetched });
    const channel = new BroadcastChannel(FETCHED_CHANNEL);
    tell([location.href]);
    const stop = observeFetched(tell);
    channel.addEventListener('message', ({ data }: MessageEvent<FetchedMessage>) => {
      if (data.kind === 'fetched') tell(data.fetched);
      else if (data.kind === 'forget') {
        stop();
        channel.close();
      }
    });
    channel.postMessage({ kind: 'asked' } satisfies FetchedMessage);
  } catch {
    // Nothing is kept then, and nobody is told: nothing was promised.
  }
}

/** The worker of this registration that answers, once it does. */
async function activeWorker({
  active,
  waiting,
  installing,
}: ServiceWorkerRegistration): Promise<ServiceWorker> {
  // A newer one, where there is one: the older is about to go, with its store.
  const worker = installing ?? waiting ?? active;
  if (!worker) throw new Error('no worker');
  if (worker.state !== 'activated')
    await new Promise<void>((resolve, reject) => {
      worker.addEventListener('statechange', () => {
        if (worker.state === 'activated') resolve();
        else if (worker.state === 'redundant') reject(new Error('the worker was not installed'));
      });
    });
  return worker;
}
