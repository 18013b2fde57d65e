/** When revisions were made, as somebody types it and as Word wants it. */

const form = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?Z?)?$/;
export const isRevisionDate = (typed: string): boolean => form.test(typed);

/** A day is its first second; Word shows the time as it stands, in no zone. */
export function dateTime(typed: string): string {
  const [day, time = '00:00:00'] = typed.replace(/Z$/, '').split('T');
  return `${day}T${time.length === 5 ? `${time}:00` : time}Z`;
}
