/** Captions of controls, and short answers, on platforms with windows and buttons. */
export const controls = {
  /** Beside a question with several fields: opens them in one window. */
  openForm: 'All at once',
  /** Beside a question for a day: opens pickers. */
  pickDay: 'Pick a day',
  day: 'Day',
  time: 'Time',
  submitForm: 'Keep it',
  closeForm: 'Back',
  /** Stands in an empty menu. */
  pick: 'Choose one',
  /** What a passed question shows where its buttons were. */
  chosen: (label: string) => `You: ${label}`,
  /** The database is slow; the same press or command may be sent again without doing it twice. */
  oneMoment: 'One moment, I am slow right now. If nothing comes within a minute, send it again.',
  oneMomentForm: 'One moment, I am slow right now. Press the button again in a minute.',
  /** In a thread of the direct chat. */
  answeredBelow: "Got it. Threads I can't follow; my answer is in the chat itself.",
};

/** Pages of the installation. */
export const install = {
  refused: 'This Next Round is not open to your workspace. Ask whoever runs it.\n',
};

/** How the app presents itself where people find and install it. */
export const manifestWords = {
  name: 'Next Round',
  description: 'Turns every job interview into better preparation for the next round',
  longDescription:
    'You come out of a job interview. Tell Next Round how it went, in your own words and any order. It sorts that into what they asked and what they told you, keeps it in your words, counts what they came back to, finds what you do not know about them yet, and asks for one thing to do differently. Before the next round it drills the questions that threw you and hands you one page to read. It is a program with rules: no language model, and what you write goes nowhere but back into your own chat with it.',
  anything: 'Everything Next Round can do; the answer comes in your direct chat with it',
};
