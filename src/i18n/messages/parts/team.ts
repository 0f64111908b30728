import * as people from './team/people';
import * as spread from './team/spread';
import * as summary from './team/summary';
import * as thread from './team/thread';
import * as views from './team/views';

export const en = {
  summary: summary.en,
  thread: thread.en,
  spread: spread.en,
  views: views.en,
  people: people.en,
};

export const nl: typeof en = {
  summary: summary.nl,
  thread: thread.nl,
  spread: spread.nl,
  views: views.nl,
  people: people.nl,
};
