-- The reviewing officer's conversation with the child before a review (SI 2010/959 reg 36): that it took place, or why not.
-- What the child said is kept nowhere here. A correction is a row more; the last one counts.
create table child_conversation (
    id            uuid         not null primary key,
    version       bigint       not null,
    meeting       uuid         not null,
    on_day        date         not null,
    mode          varchar(20)  not null,
    reason        varchar(500),
    -- of a conversation on a screen: nobody else was in the room
    alone         boolean,
    recorded_by   varchar(80)  not null,
    recorded_name varchar(200) not null,
    recorded_at   datetime(6)  not null,
    constraint child_conversation_meeting foreign key (meeting) references meeting (id),
    constraint child_conversation_reason check (mode not in ('REFUSED', 'INAPPROPRIATE') or reason is not null),
    constraint child_conversation_private check (mode <> 'VIDEO' or alone)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
create index child_conversation_of_meeting on child_conversation (meeting, recorded_at);
