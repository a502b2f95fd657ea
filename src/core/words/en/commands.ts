/** How each command is typed and what it is for; at most 100 characters each. */
export const commandWords = {
  debrief: { usage: 'debrief', description: 'tell me about an interview, or go on telling' },
  note: { usage: 'note …', description: 'file a line with the employer you are talking to' },
  rounds: {
    usage: 'rounds',
    description: 'all rounds; "rounds 2" shows your own notes of round 2, "rounds add" enters one',
  },
  drill: {
    usage: 'drill',
    description: 'practise; "drill misses", "drill salary", "drill add", "drill list"',
  },
  progress: { usage: 'progress', description: 'what practice and rounds show so far' },
  reminders: { usage: 'reminders', description: 'what I will send unasked' },
  settings: { usage: 'settings', description: 'reminders, names, your clock' },
  held: { usage: 'held', description: 'what I hold on you' },
  export: { usage: 'export', description: 'all of it as files' },
  forget: { usage: 'forget', description: 'have all of it deleted' },
  help: { usage: 'help', description: 'this list' },
};
