-- A meeting may take several days: what took place on each, and by when it has to go on.
create table meeting_part (
    id         uuid         not null primary key,
    meeting_id uuid         not null,
    position   integer      not null,
    outcome    varchar(20)  not null,
    held_on    date         not null,
    starts_at  datetime(6),
    place      varchar(200),
    format     varchar(40),
    constraint part_of_meeting foreign key (meeting_id) references meeting (id),
    constraint part_once unique (meeting_id, position)
);

create table part_attendance (
    part_id        uuid        not null,
    participant_id uuid        not null,
    took_part      varchar(40) not null,
    primary key (part_id, participant_id),
    constraint attendance_of_part foreign key (part_id) references meeting_part (id)
);

alter table meeting
    add column resume_after    varchar(20),
    add column resume_from     date,
    add column resume_by       date,
    add column resume_book_by  date,
    add column resume_kind     varchar(20),
    add column resume_sentence varchar(500),
    add column resume_binds    boolean;
