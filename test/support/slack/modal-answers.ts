import type { ViewOutput } from '@slack/bolt';
import type { Answer } from './deliveries/delivery.ts';
import { slackId } from './ids.ts';
import { fields } from './json.ts';
import type { WebApi } from './web-api/web-api.ts';

/**
 * Does with the open modal what the acknowledgement of its submission says; without a word it
 * closes, and when it was not acknowledged it stays with an error of Slack's.
 */
export function follow(api: WebApi, userId: string, view: ViewOutput, answer: Answer): void {
  if (answer.kind !== 'acknowledged') return;
  const body = fields(answer.body);
  switch (body['response_action']) {
    case undefined:
      return api.views.close(userId);
    case 'clear':
      return api.views.close(userId, true);
    case 'update':
    case 'push': {
      const how = body['response_action'];
      api.check(`${how} of ${view.callback_id}`, 'views.update', body);
      return api.views.replaced(userId, fields(body['view']), how, slackId('V'));
    }
    case 'errors':
      return api.checkErrors(view, fields(body['errors']));
    default:
      throw new Error('Slack knows no such response_action');
  }
}
