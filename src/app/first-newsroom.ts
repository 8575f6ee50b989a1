/**
 * What a new newsroom's `pressdesk.yaml` says. Everything that is not a default is a comment.
 * @param house that was chosen.
 */
export function firstConfig(house?: string): string {
  return `# The settings of this newsroom. Everything here is optional.
# A line that begins with "#" is a note for people; take the "# " away to make it count.

# The organisation whose newsroom this is. Printed at the head of every page and newsletter.
# organisation: Town Council

# How releases are signed, dated and numbered: plain, hk-isd, gov-uk, ap, or a house of your own.
${house === undefined ? '# house: plain' : `house: ${house}`}

# Where the finished pages will be on the web, ending in "/". Newsletters, feeds and sitemaps need it for their links.
# site: https://news.example.org/

# The time zone of dates and times that do not name one, by its city.
# timezone: Europe/London

# The language of a release that does not name one.
lang: en

# Whom journalists should turn to when a release leaves it out.
# contact:
#   url: https://example.org/press
#   email: press@example.org

# Whom mails to the press are from, and where readers leave the list. Without this they are from the contact.
# newsletter:
#   from: press@example.org
#   unsubscribe:
#     url: https://news.example.org/unsubscribe

# The folder of the releases, and the folder that is written.
releases: releases
out: public
`;
}

/** A release to begin with, about a newsroom nobody has heard of yet. @param date `2026-01-01` */
export function firstRelease(date: string): string {
  return `---
title: Town Council opens an online newsroom
date: ${date}
location: Saltmere
summary: From today, everything the council tells the press is on one website, for everybody to read.
organisers:
  - name: Saltmere Town Council
    abbreviation: STC
contact:
  url: https://example.org/press
  name: Press Office
  email: press@example.org
---

Saltmere Town Council opened its online newsroom today. Everything it tells the press can now be read by everybody, at
the same time and in the same words.

Every release names who is behind it and whom to ask. Journalists can copy the plain text, and readers can have the
news sent to them by e-mail.

> The work of the council should not be news to the people it is done for, said the head of the press office.

The newsroom will carry:

- decisions of the council, on the day they are taken;
- invitations to events;
- corrections, with a note of what was wrong.
`;
}
