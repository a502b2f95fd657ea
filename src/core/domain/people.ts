/** Somebody of whom only the role is known stands as 'the managing director': nobody to write to. */
export const hasName = ({ name }: { name: string }): boolean => !name.startsWith('the ');
