/** Something that a format needs is not installed; the message says what to do. */
export class MissingPart extends Error {}
