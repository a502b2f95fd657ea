/** How each command is typed and what it is for; at most 100 characters each. */
export const commandWords = {
  debrief: { usage: 'debrief', description: 'tell me about an interview, or go on telling' },
  note: { usage: 'note …', description: 'file a line with the employer you are talking to' },
  rounds: {
    usage: 'rounds',
    description: 'all rounds; "rounds 2" for your notes of it, "rounds add" for a coming one',
  },
  drill: {
    usage: 'drill',
    description: 'practise; "drill misses", "drill salary", "drill add", "drill list"',
  },
  obstacles: {
    usage: 'obstacles',
    description: 'what stands in the way of the offer, and an answer to each',
  },
  why: {
    usage: 'why',
    description: 'why in that order; "why 2" shows the lines behind one',
  },
  proof: { usage: 'proof', description: 'all you can show, over all employers' },
  brief: { usage: 'brief', description: 'one screen to read before a round' },
  thanks: {
    usage: 'thanks (typed /thanks)',
    description: 'a thank-you draft for each interviewer',
  },
  progress: {
    usage: 'progress',
    description: 'the first round beside the latest, in counts',
  },
  reminders: { usage: 'reminders', description: 'what I will send unasked' },
  settings: { usage: 'settings', description: 'reminders, names, your clock' },
  held: { usage: 'held', description: 'what I hold on you' },
  export: { usage: 'export', description: 'all of it as files' },
  forget: { usage: 'forget', description: 'have all of it deleted' },
  help: { usage: 'help', description: 'this list' },
};
