-- Requests for a bilateral exchange. What the State named (asked_) and what the association writes are kept apart: the
-- State reads the latter from sent_at on alone.
create table meeting_request (
    id             uuid          not null primary key,
    revision       bigint        not null,
    association_id uuid          not null references organisation (id),
    origin         varchar(12)   not null,
    state          varchar(12)   not null,
    number         varchar(20)   unique,
    priority       boolean       not null,
    begun_at       datetime(6)   not null,
    sent_at        datetime(6),
    why            varchar(1000) not null,
    words          varchar(1000) not null,
    minutes        int           not null,
    format         varchar(12)   not null,
    zone           varchar(20)   not null,
    people         int           not null,
    other_needs    varchar(300)  not null,
    closing_reason varchar(500)  not null,
    meeting_id     uuid unique references bilateral_meeting (id),
    key meeting_request_of (association_id, state),
    check ((state = 'PLACED') = (meeting_id is not null)),
    check ((state = 'DRAFT') = (number is null))
);

create table meeting_request_theme (
    request_id uuid        not null references meeting_request (id) on delete cascade,
    theme      varchar(30) not null,
    primary key (request_id, theme)
);

create table meeting_request_asked_theme (
    request_id uuid        not null references meeting_request (id) on delete cascade,
    theme      varchar(30) not null,
    primary key (request_id, theme)
);

-- Deposited remarks of the association.
create table meeting_request_remark (
    request_id uuid not null references meeting_request (id) on delete cascade,
    remark_id  uuid not null references remark (id) on delete cascade,
    primary key (request_id, remark_id)
);

create table meeting_request_asked_remark (
    request_id uuid not null references meeting_request (id) on delete cascade,
    remark_id  uuid not null references remark (id) on delete cascade,
    primary key (request_id, remark_id)
);

create table meeting_request_delegate (
    request_id   uuid         not null references meeting_request (id) on delete cascade,
    position     int          not null,
    function     varchar(120) not null,
    organisation varchar(120) not null,
    name         varchar(120) not null,
    primary key (request_id, position)
);

create table meeting_request_need (
    request_id uuid        not null references meeting_request (id) on delete cascade,
    need       varchar(20) not null,
    primary key (request_id, need)
);

-- A half-day is one of Paris, where the State receives.
create table meeting_request_wish (
    request_id uuid        not null references meeting_request (id) on delete cascade,
    day        date        not null,
    half       varchar(10) not null,
    wish       varchar(10) not null,
    primary key (request_id, day, half)
);
