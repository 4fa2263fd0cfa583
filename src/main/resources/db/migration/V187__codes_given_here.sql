-- A participation code that somebody here gave or confirmed stays, whatever a file says later.
alter table held_meeting add column coded_here boolean not null default false;
update held_meeting set coded_here = true where meeting is not null and participation is not null;
