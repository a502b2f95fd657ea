import { fields, string, type Fields } from '../json.ts';
import { checkMessage, checkUnfurls, checkView } from './surfaces.ts';
import { Findings, type Violation } from './violation.ts';

/** Everything wrong with what a Web API call, or an answer to a `response_url`, sends. */
export function checkCall(method: string, args: Fields): Violation[] {
  const findings = new Findings();
  switch (method) {
    case 'chat.postMessage':
    case 'chat.scheduleMessage':
      checkMessage(args, findings);
      checkUnfurls(args, findings);
      break;
    case 'chat.postEphemeral':
    case 'chat.update':
      checkMessage(args, findings);
      break;
    case 'response_url':
      if (args['delete_original'] === true) break;
      checkMessage(args, findings);
      if (args['response_type'] === 'in_channel') checkUnfurls(args, findings);
      break;
    case 'files.completeUploadExternal': {
      const comment = string(args['initial_comment']);
      if (comment !== '') checkMessage({ text: comment }, findings);
      break;
    }
    case 'views.open':
    case 'views.push':
      checkView(args['view'], findings, 'modal');
      break;
    case 'views.update':
      checkView(args['view'], findings, fields(args['view'])['type'] === 'home' ? 'home' : 'modal');
      break;
    case 'views.publish':
      checkView(args['view'], findings, 'home');
      break;
    default:
  }
  return findings.violations;
}
