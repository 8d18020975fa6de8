-- The minutes of a meeting that was held. A correction after the validation is another version; validated ones stay.
create table minutes (
    id           uuid        not null primary key,
    meeting_id   uuid        not null references bilateral_meeting (id) on delete cascade,
    version      int         not null,
    state        varchar(12) not null,
    round        int         not null,
    begun_at     datetime(6) not null,
    put_at       datetime(6),
    until        date,
    observed_at  datetime(6),
    ending       varchar(12),
    validated_at datetime(6),
    unique (meeting_id, version),
    check ((state = 'VALIDATED') = (ending is not null and validated_at is not null)),
    check (state not in ('PUT', 'OBSERVED') or until is not null)
);

-- point stays the same from version to version.
create table minutes_point (
    id                  uuid          not null primary key,
    minutes_id          uuid          not null references minutes (id) on delete cascade,
    point               uuid          not null,
    position            int           not null,
    title               varchar(200)  not null,
    remark_id           uuid references remark (id) on delete set null,
    said_by_association varchar(4000) not null,
    said_by_state       varchar(4000) not null,
    outcome             varchar(16),
    unique (minutes_id, point),
    key minutes_point_of_remark (remark_id)
);

-- What the association answers to a point as it was put to it in that round.
create table minutes_observation (
    point_id uuid          not null references minutes_point (id) on delete cascade,
    round    int           not null,
    words    varchar(2000) not null,
    primary key (point_id, round)
);

-- Who was there, by function: names are not kept.
create table minutes_attendance (
    id              uuid         not null primary key,
    minutes_id      uuid         not null references minutes (id) on delete cascade,
    position        int          not null,
    function        varchar(120) not null,
    organisation_id uuid         not null references organisation (id),
    presence        varchar(10)
);
