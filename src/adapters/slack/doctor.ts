import { readFileSync } from 'node:fs';
import { webApi } from '@slack/bolt';
import type { SlackConfig } from '../../config.ts';
import type { Command } from '../../core/flow/types.ts';
import type { Finding } from '../../operate/finding.ts';
import { botScopes, manifest } from './manifest.ts';
import { wayIn } from './way-in.ts';
import { clientOptions } from './workspaces.ts';

/** Looks at the manifest, and asks Slack about the tokens there are. Never shows a secret. */
export async function slackFindings(
  config: SlackConfig | null,
  commands: readonly Command[],
): Promise<Finding[]> {
  const findings = [manifestFinding(commands)];
  if (config === null) return findings;
  const options = clientOptions(config.apiUrl);
  if (config.botToken !== null) findings.push(await botFinding(config.botToken, options));
  if (config.appToken !== null) findings.push(await appFinding(config.appToken, options));
  findings.push({ ok: true, about: 'slack', text: wayIn(config) });
  return findings;
}

function manifestFinding(commands: readonly Command[]): Finding {
  const about = 'slack manifest';
  try {
    const written = readFileSync(new URL('../../../manifest.yml', import.meta.url), 'utf8');
    const ok = withoutComments(written) === manifest(commands);
    const text = ok
      ? 'manifest.yml has all commands'
      : 'manifest.yml and the commands differ; take the one of this very version';
    return { ok, about, text };
  } catch {
    return {
      ok: false,
      about,
      text: 'manifest.yml is not there; take the one of this very version',
    };
  }
}

/** The manifest file without the lines that explain it. */
export const withoutComments = (file: string): string => file.replace(/^#.*\n/gmu, '');

async function botFinding(token: string, options: webApi.WebClientOptions): Promise<Finding> {
  const about = 'slack token';
  try {
    const own = await new webApi.WebClient(token, options).auth.test();
    const given = own.response_metadata?.scopes ?? [];
    const missing = given.length === 0 ? [] : botScopes.filter((scope) => !given.includes(scope));
    const text =
      missing.length === 0
        ? `works in workspace ${own.team_id ?? ''}`
        : `lacks ${missing.join(', ')}; update the app from manifest.yml and install it again`;
    return { ok: missing.length === 0, about, text };
  } catch (error) {
    return { ok: false, about, text: `SLACK_BOT_TOKEN: ${reason(error)}` };
  }
}

async function appFinding(token: string, options: webApi.WebClientOptions): Promise<Finding> {
  const about = 'slack socket';
  try {
    await new webApi.WebClient(token, options).apps.connections.open({});
    return { ok: true, about, text: 'opens' };
  } catch (error) {
    return { ok: false, about, text: `SLACK_APP_TOKEN: ${reason(error)}` };
  }
}

function reason(error: unknown): string {
  if (error instanceof webApi.WebAPIPlatformError)
    return `Slack says ${error.data.error}; copy it again (docs/slack.md shows where)`;
  return 'Slack cannot be reached from here; check the network (and SLACK_API_URL, if set)';
}
