-- Whatever cannot be in two places at once: an association, an official, a room. Its row is what gets locked.
create table resource (
    id   uuid        not null primary key,
    kind varchar(20) not null
);

create table official (
    id              uuid         not null primary key,
    revision        bigint       not null,
    organisation_id uuid         not null references organisation (id),
    person_id       uuid references person (id),
    function        varchar(120) not null,
    foreign key (id) references resource (id)
);

create table official_competence (
    official_id uuid        not null references official (id) on delete cascade,
    theme       varchar(30) not null,
    primary key (official_id, theme)
);

create table room (
    id       uuid        not null primary key,
    revision bigint      not null,
    name     varchar(80) not null unique,
    capacity int         not null,
    foreign key (id) references resource (id)
);

create table room_equipment (
    room_id   uuid        not null references room (id) on delete cascade,
    equipment varchar(30) not null,
    primary key (room_id, equipment)
);

create table bilateral_meeting (
    id             uuid         not null primary key,
    revision       bigint       not null,
    association_id uuid         not null references organisation (id),
    subject        varchar(200) not null,
    starts_at      datetime(6)  not null,
    ends_at        datetime(6)  not null,
    room_id        uuid references room (id),
    video_link     varchar(300),
    state          varchar(20)  not null,
    arranged_by    uuid         not null references person (id),
    arranger_id    uuid         not null references organisation (id),
    arranged_at    datetime(6)  not null,
    sequence       int          not null,
    canceller_id   uuid references organisation (id),
    cancel_reason  varchar(500),
    index (starts_at),
    check (room_id is null or video_link is null)
);

create table meeting_official (
    meeting_id  uuid not null references bilateral_meeting (id) on delete cascade,
    official_id uuid not null references official (id),
    primary key (meeting_id, official_id)
);

-- Where and when a meeting was before, oldest first, and why it left.
create table meeting_move (
    meeting_id uuid         not null references bilateral_meeting (id) on delete cascade,
    position   int          not null,
    starts_at  datetime(6)  not null,
    ends_at    datetime(6)  not null,
    reason     varchar(500) not null,
    moved_at   datetime(6)  not null,
    mover_id   uuid         not null references organisation (id),
    primary key (meeting_id, position)
);

-- One row per resource of every meeting that is not cancelled. The last key refuses overlaps, see
-- docs/decisions/0005-no-double-booking.md; touching ends do not overlap.
create table booking (
    resource_id uuid        not null references resource (id),
    meeting_id  uuid        not null references bilateral_meeting (id) on delete cascade,
    starts_at   datetime(6) not null,
    ends_at     datetime(6) not null,
    primary key (resource_id, meeting_id),
    period for during (starts_at, ends_at),
    unique (resource_id, during without overlaps)
);
