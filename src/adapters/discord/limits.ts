/** Discord's limits (developer documentation: message, embed, component and modal objects). */
export const limits = {
  content: 2000,
  /** All embeds of a message together may hold 6000. */
  embedDescription: 4096,
  customId: 100,
  buttonLabel: 80,
  buttonsInRow: 5,
  rows: 5,
  selectOptions: 25,
  optionLabel: 100,
  placeholder: 150,
  modalTitle: 45,
  modalFields: 5,
  fieldLabel: 45,
  textInput: 4000,
  /** A radio group has at least two options and at most ten. */
  radioOptions: { least: 2, most: 10 },
  autocomplete: 25,
  choiceName: 100,
  choiceValue: 100,
  files: 10,
  messagesPage: 100,
} as const;
