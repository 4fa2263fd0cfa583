-- One booking of one meeting. open_meeting holds the meeting while the booking stands: one at a time.
create table booking (
    id               uuid         not null primary key,
    meeting_id       uuid         not null,
    open_meeting     uuid         null,
    state            varchar(20)  not null,
    starts_at        datetime(6)  null,
    ends_at          datetime(6)  null,
    pre_meet_minutes int          not null,
    room_mailbox     varchar(320) null,
    room_name        varchar(200) null,
    building         varchar(200) null,
    confirmed_by     uuid         null,
    confirmed_at     datetime(6)  null,
    reason           varchar(2000) null,
    unchecked        boolean      not null,
    slot_missing     boolean      not null,
    version          bigint       not null,
    constraint one_standing_booking unique (open_meeting),
    index booking_of_meeting (meeting_id)
);

create table booking_session (
    booking_id uuid        not null,
    session    int         not null,
    starts_at  datetime(6) not null,
    ends_at    datetime(6) not null,
    primary key (booking_id, session),
    constraint session_of_booking foreign key (booking_id) references booking (id)
);

-- A quarter of an hour of one room or one person, held by one booking: the key is what stops two clerks.
create table booked_slot (
    resource   varchar(360) not null,
    quarter    datetime(6)  not null,
    booking_id uuid         not null,
    primary key (resource, quarter),
    constraint slot_of_booking foreign key (booking_id) references booking (id),
    index slots_of_booking (booking_id)
);
