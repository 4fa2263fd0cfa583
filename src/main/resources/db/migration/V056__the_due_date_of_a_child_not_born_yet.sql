-- The limit of a conference before birth depends on it: without it the limit could not be computed a second time.
alter table meeting add column due_on date;
