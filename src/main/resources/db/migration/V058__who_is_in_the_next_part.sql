-- Not everybody is in every part of a meeting; how they take part is kept for the part they are in.
alter table participant add column in_part boolean not null default true;
