export interface InstallOptions {
  /** The app's install page. */
  installUrl: string;
  /** Slack's consent page; stands in for the host that the app sends the browser to. */
  consentUrl: string;
  /** Id of the workspace to install to; by default the first one. */
  team?: string;
  /** Install for the whole Grid organisation. */
  orgWide?: boolean;
  /** The name shown on the button of the person who consents; by default the first one. */
  as?: string;
  /** 'cancel': the person says no. */
  consent?: 'allow' | 'cancel';
  /** What the browser does with the cookies of the install page. */
  cookies?: 'keep' | 'drop' | Record<string, string>;
  /** Changes the address that the browser is sent back to, such as its `state`. */
  tamper?: (back: URL) => void;
}

/** How it ended: the app's last page, and the address the browser came back to (to replay it). */
export interface InstallResult {
  status: number;
  text: string;
  back: URL;
  cookie: string;
}

/** Walks through the OAuth install as a browser does: install page, consent, redirect back. */
export async function install(options: InstallOptions): Promise<InstallResult> {
  const { installUrl, consentUrl, cookies = 'keep', tamper = () => undefined } = options;
  const page = await fetch(installUrl, { redirect: 'manual' });
  const asked = consentAddress(page.headers.get('location') ?? (await page.text()));
  const cookie = cookieHeader(page.headers.getSetCookie(), cookies);
  const consent = new URL(`${consentUrl}?${asked.searchParams.toString()}`);
  if (options.team !== undefined) consent.searchParams.set('team', options.team);
  if (options.orgWide === true) consent.searchParams.set('org', '1');
  const back = await decide(consent, options);
  tamper(back);
  return comeBack(back, cookie);
}

/** Opens the address that Slack sends the browser back to, with these cookies. */
export async function comeBack(back: URL, cookie: string): Promise<InstallResult> {
  const end = await fetch(back, { redirect: 'manual', headers: { cookie } });
  return { status: end.status, text: await end.text(), back, cookie };
}

/** The consent page that a redirect or a link of the install page leads to. */
function consentAddress(text: string): URL {
  const [found] = /https?:\/\/[^"'\s<>]+\/oauth\/v2\/authorize[^"'\s<>]*/u.exec(text) ?? [];
  if (found === undefined) throw new Error(`the install page leads to no consent page: ${text}`);
  return new URL(found.replaceAll('&amp;', '&'));
}

async function decide(consent: URL, { as, consent: decision = 'allow' }: InstallOptions) {
  const state = consent.searchParams.get('state') ?? '';
  if (decision === 'cancel') {
    const back = new URL(consent.searchParams.get('redirect_uri') ?? '');
    back.search = new URLSearchParams({ error: 'access_denied', state }).toString();
    return back;
  }
  const shown = await fetch(consent);
  const html = await shown.text();
  if (!shown.ok) throw new Error(`Slack refused to ask: ${html}`);
  const forms = [...html.matchAll(/<form[\s\S]*?<\/form>/gu)].map(([form]) => form);
  const form = forms.find((each) => as === undefined || each.includes(as));
  if (form === undefined) throw new Error('nobody there can consent');
  const sent = await fetch(consent.href.replace('/authorize', '/authorize/callback'), {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(hidden(form)),
  });
  return new URL(sent.headers.get('location') ?? '');
}

function hidden(form: string): Record<string, string> {
  const inputs = [...form.matchAll(/<input[^>]*name="([^"]*)"[^>]*value="([^"]*)"/gu)];
  return Object.fromEntries(
    inputs.map(([, name = '', value = '']) => [name, value.replaceAll('&amp;', '&')]),
  );
}

function cookieHeader(set: readonly string[], cookies: InstallOptions['cookies']): string {
  if (cookies === 'drop') return '';
  const kept = set.map((each) => each.split(';')[0] ?? '');
  if (cookies === 'keep' || cookies === undefined) return kept.join('; ');
  return Object.entries(cookies)
    .map(([name, value]) => `${name}=${value}`)
    .join('; ');
}
