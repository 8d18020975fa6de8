-- A calendar that programs ask for without signing in. Of its secret only the hash is kept; it ends with the seat.
create table calendar_feed (
    person_id       uuid        not null primary key references person (id),
    organisation_id uuid        not null references organisation (id),
    secret_hash     char(64)    not null unique,
    made_at         datetime(6) not null
);

-- Who was reminded of a meeting at that time, so that each is reminded once, whatever node comes first.
create table meeting_reminder (
    meeting_id uuid        not null references bilateral_meeting (id) on delete cascade,
    person_id  uuid        not null references person (id),
    starts_at  datetime(6) not null,
    primary key (meeting_id, person_id, starts_at)
);

-- The association would come at another time. It answers the proposal of that sequence, and is over with it.
create table meeting_other_time (
    id          uuid          not null primary key,
    meeting_id  uuid          not null references bilateral_meeting (id) on delete cascade,
    sequence    int           not null,
    person_id   uuid          not null references person (id),
    note        varchar(1000) not null,
    proposed_at datetime(6)   not null,
    unique (meeting_id, sequence)
);

create table meeting_other_time_slot (
    other_time_id uuid        not null references meeting_other_time (id) on delete cascade,
    position      int         not null,
    starts_at     datetime(6) not null,
    ends_at       datetime(6) not null,
    primary key (other_time_id, position)
);
