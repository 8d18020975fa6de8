-- Proposals for the whole calendar. They hold nothing: no booking, no meeting, no link from a request leads here.
create table scenario (
    id              uuid        not null primary key,
    revision        bigint      not null,
    name            varchar(80) not null,
    made_by         uuid        not null references person (id),
    maker_id        uuid        not null references organisation (id),
    made_at         datetime(6) not null,
    first_day       date        not null,
    last_day        date        not null,
    step_minutes    int         not null,
    share_minutes   int         not null,
    least_minutes   int         not null,
    seconds         int         not null,
    milestone_id    uuid references milestone (id) on delete set null,
    state           varchar(12) not null,
    based_on        uuid references scenario (id) on delete set null,
    computed_at     datetime(6),
    published_at    datetime(6),
    wanted          int         not null default 0,
    placed          int         not null default 0,
    met             int         not null default 0,
    if_need_be      int         not null default 0,
    shortened       int         not null default 0,
    gini            double      not null default 0,
    gaps            bigint      not null default 0,
    room_changes    int         not null default 0,
    moves           int         not null default 0,
    moved_again     int         not null default 0,
    check (last_day >= first_day),
    check (state in ('PREPARED', 'COMPUTING', 'READY', 'STOPPED', 'INTERRUPTED', 'PUBLISHED'))
);

create table scenario_placing (
    scenario_id    uuid        not null references scenario (id) on delete cascade,
    request_id     uuid        not null references meeting_request (id) on delete cascade,
    association_id uuid        not null references organisation (id),
    starts_at      datetime(6) not null,
    minutes        int         not null,
    room_id        uuid references room (id),
    pinned         boolean     not null,
    primary key (scenario_id, request_id)
);

create table scenario_placing_official (
    scenario_id uuid not null,
    request_id  uuid not null,
    official_id uuid not null references official (id),
    primary key (scenario_id, request_id, official_id),
    foreign key (scenario_id, request_id) references scenario_placing (scenario_id, request_id) on delete cascade
);

-- What each association and each official would have in minutes, those that stand counted.
create table scenario_minutes (
    scenario_id uuid        not null references scenario (id) on delete cascade,
    subject_id  uuid        not null,
    kind        varchar(20) not null,
    minutes     bigint      not null,
    primary key (scenario_id, subject_id)
);
