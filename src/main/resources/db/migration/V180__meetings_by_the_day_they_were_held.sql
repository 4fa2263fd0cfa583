-- The figures of a month are about the meetings held in it.
create index meeting_by_outcome on meeting (status, outcome_on);
