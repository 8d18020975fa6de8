-- A published calendar may be computed anew: the proposal names it, and keeps where each of its meetings stood by then.
alter table scenario add column renews uuid references scenario (id);

create table scenario_standing (
    scenario_id uuid        not null references scenario (id) on delete cascade,
    request_id  uuid        not null references meeting_request (id) on delete cascade,
    meeting_id  uuid        not null references bilateral_meeting (id) on delete cascade,
    sequence    int         not null,
    starts_at   datetime(6) not null,
    minutes     int         not null,
    room_id     uuid references room (id),
    primary key (scenario_id, request_id)
);

create table scenario_standing_official (
    scenario_id uuid not null,
    request_id  uuid not null,
    official_id uuid not null references official (id),
    primary key (scenario_id, request_id, official_id),
    foreign key (scenario_id, request_id) references scenario_standing (scenario_id, request_id) on delete cascade
);
