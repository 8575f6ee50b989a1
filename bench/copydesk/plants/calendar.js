// Days as the planting functions find and count them.
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
export const month = `(?<month>${months.join('|')})`;
export const dayAndMonth = `(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s${month}\\b|${month.replace('month', 'month2')}\\s(?<day2>\\d{1,2})(?!\\d)(?:st|nd|rd|th)?)`;
export const everywhere = ['mse', 'postgresql', 'samples', 'own', 'senate-dates'];
export const prose = ['paragraph', 'list', 'quote'];

export function read({ groups }) {
  const written = groups.month ?? groups.month2;
  return {
    month: months.indexOf(written) + 1,
    day: Number(groups.day ?? groups.day2),
    year: groups.year && Number(groups.year),
  };
}

export const weekdayOf = (year, ofMonth, day) =>
  weekdays[(new Date(Date.UTC(year, ofMonth - 1, day)).getUTCDay() + 6) % 7];
export const time = (iso) => Date.parse(`${iso}T00:00Z`);
export const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
