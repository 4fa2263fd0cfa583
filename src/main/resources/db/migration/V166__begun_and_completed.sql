-- A review in several parts counts as held on one day (config/parts.yaml), and is begun and completed on others.
alter table held_meeting
    add column started_on   date,
    add column completed_on date;
