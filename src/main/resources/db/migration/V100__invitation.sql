-- What each recipient of a booking is sent: a person once, the professionals of a session once.
create table invitation (
    id              uuid         not null primary key,
    booking_id      uuid         not null,
    meeting_id      uuid         not null,
    kind            varchar(30)  not null,
    session         int          not null,
    recipient       varchar(60)  not null,
    person_id       uuid         null,
    message_id      uuid         null,
    state           varchar(20)  not null,
    starts_at       datetime(6)  not null,
    ends_at         datetime(6)  not null,
    send_not_before datetime(6)  not null,
    online          boolean      not null,
    -- the calendar's ids tell upper from lower case
    event_id        varchar(500) character set utf8mb4 collate utf8mb4_bin null,
    join_link       varchar(2000) null,
    sent_at         datetime(6)  null,
    told_by         uuid         null,
    moved           boolean      not null,
    version         bigint       not null,
    constraint one_invitation_each unique (booking_id, recipient),
    index invitation_of_meeting (meeting_id)
);

create table invitation_reply (
    id              uuid         not null primary key,
    invitation_id   uuid         not null,
    address         varchar(320) not null,
    professional_id uuid         null,
    room            boolean      not null,
    response        varchar(30)  not null,
    read_at         datetime(6)  not null,
    constraint one_reply_each unique (invitation_id, address),
    constraint reply_of_invitation foreign key (invitation_id) references invitation (id)
);
