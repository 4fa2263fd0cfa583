-- How the child took part in a review that was completed: what was said, the code it comes to, and the code that was confirmed.
create table child_participation (
    id             uuid         not null primary key,
    version        bigint       not null,
    meeting        uuid         not null,
    held_on        date         not null,
    -- null where the child had no part in the meeting
    mode           varchar(40),
    -- null where it is not asked: under four
    spoke_for      varchar(20),
    derived        varchar(3)   not null,
    code           varchar(3)   not null,
    why            varchar(500),
    confirmed_by   varchar(80)  not null,
    confirmed_name varchar(200) not null,
    confirmed_at   datetime(6)  not null,
    constraint child_participation_once unique (meeting),
    constraint child_participation_meeting foreign key (meeting) references meeting (id),
    constraint child_participation_reason check (code = derived or why is not null)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
