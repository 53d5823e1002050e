/** Every code that a wrong file can be answered with, what it means and how to mend it. */
export const PROBLEM_CODES = {
  'not-a-document': {
    meaning: 'The file is empty, or holds a list or bare text where named fields are expected.',
    mend: 'Start the file with its version line and put the other fields below it.',
  },
  'version-missing': {
    meaning: 'The file does not say what it is.',
    mend: 'Add the version line that the problem names.',
  },
  'version-unknown': {
    meaning: 'The version line is not one that this program knows.',
    mend: 'Write the version exactly as expected.',
  },
  'version-newer': {
    meaning: 'The file was written for a newer version than this program reads.',
    mend: 'Update Stridelift, or export the file again from this version.',
  },
  'version-other-document': {
    meaning: 'The file is a Stridelift document of another kind.',
    mend: 'Hand it to the command that reads this kind, or choose the right file.',
  },
  missing: {
    meaning: 'A field that is needed is absent.',
    mend: 'Add the field.',
  },
  empty: {
    meaning: 'A field is named but nothing stands behind it.',
    mend: 'Give a value, or leave the whole line out: absent means unknown.',
  },
  'unknown-key': {
    meaning: 'A field has a name that does not exist here.',
    mend: 'Use the suggested name, or take the line out.',
  },
  'wrong-type': {
    meaning: 'The value has the wrong shape: text for a list, a list for named fields, and so on.',
    mend: 'Write it in the expected shape.',
  },
  'number-as-text': {
    meaning: 'A number is written in quotes or with a unit behind it.',
    mend: 'Write the bare number; the unit is in the name of the field.',
  },
  'not-whole': {
    meaning: 'A number with a fraction stands where only whole numbers count.',
    mend: 'Round it.',
  },
  'out-of-range': {
    meaning: 'A number lies outside what is possible here.',
    mend: 'Check the unit and the digits.',
  },
  'too-long': {
    meaning: 'A text is longer than fits.',
    mend: 'Shorten it.',
  },
  'bad-text': {
    meaning:
      'A text holds characters that are not allowed here, such as line breaks, or begins in a way that is not allowed.',
    mend: 'Write it in letters and figures on one line.',
  },
  'unknown-word': {
    meaning: 'A word is not in the list of words for this field.',
    mend: 'Use one of the expected words.',
  },
  'not-a-date': {
    meaning: 'A value is not a calendar date of the form YYYY-MM-DD.',
    mend: 'Write year, month and day with hyphens, such as 2027-04-18.',
  },
  'no-such-date': {
    meaning: 'The date has the right form but is not in the calendar.',
    mend: 'Check the day against the length of the month.',
  },
  'not-a-time': {
    meaning: 'A value is not a time of day of the form HH:MM.',
    mend: 'Write hours and minutes in quotes on the 24-hour clock, such as "18:00".',
  },
  'unknown-time-zone': {
    meaning: 'The time zone is not in the IANA list.',
    mend: 'Write area and city, such as Europe/Berlin, or UTC.',
  },
  'unknown-equipment': {
    meaning: 'A piece of equipment is not in the vocabulary.',
    mend: 'Use the suggested word, or leave the piece out.',
  },
  'unknown-exercise': {
    meaning: 'No exercise has this id.',
    mend: 'Use one of the suggested ids; `stridelift exercises` lists them all.',
  },
  'unknown-place': {
    meaning: 'A place is named that `places` does not describe.',
    mend: 'Use the name of a described place, or describe this one.',
  },
  'place-not-said': {
    meaning: 'There are several places and a day does not say which of them it means.',
    mend: 'Add `place` to the day.',
  },
  'load-without-equipment': {
    meaning: 'Weights are listed for an implement that the place does not have.',
    mend: 'Add the implement to the equipment, or take the weights out.',
  },
  'goal-date-missing': {
    meaning: 'The goal is a race without a day.',
    mend: 'Add the date of the race, or set the event to general.',
  },
  'race-on-goal-day': {
    meaning: 'A race stands on the day of the goal.',
    mend: 'Take it out of `races`: the goal is already a race.',
  },
  duplicate: {
    meaning: 'The same thing is said twice in one list.',
    mend: 'Keep one of the two.',
  },
  contradiction: {
    meaning: 'Two parts of the file cannot both be meant.',
    mend: 'Keep the one that is right.',
  },
  'ends-before-it-starts': {
    meaning: 'A span of days ends before it starts.',
    mend: 'Swap the two dates or correct one of them.',
  },
  overlap: {
    meaning: 'Two journeys share days.',
    mend: 'End the first before the second starts.',
  },
  'test-without-value': {
    meaning: 'A test is listed without a result.',
    mend: 'Add `left` and `right`, or `value`.',
  },
  'in-the-future': {
    meaning: 'Something that must have happened is dated after the day of planning.',
    mend: 'Correct the date, or leave the entry out until it has happened.',
  },
} as const;

export type ProblemCode = keyof typeof PROBLEM_CODES;
