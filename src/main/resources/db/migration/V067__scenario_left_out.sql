-- Whom a proposal leaves out, the true reason, and the cheapest way out with the place it would give. Lists in a line each.
-- What a delegation needs may be among the words: the row goes when its request is no longer to be placed.
create table scenario_left_out (
    scenario_id    uuid          not null references scenario (id) on delete cascade,
    request_id     uuid          not null references meeting_request (id) on delete cascade,
    association_id uuid          not null references organisation (id),
    why            varchar(30)   not null,
    why_who        text          not null,
    why_what       text          not null,
    why_halves     text          not null,
    why_number     int           not null,
    way            varchar(30),
    way_who        text          not null,
    way_what       text          not null,
    way_halves     text          not null,
    way_starts_at  datetime(6),
    way_minutes    int,
    primary key (scenario_id, request_id),
    check ((way is null) = (way_starts_at is null) and (way is null) = (way_minutes is null))
);
