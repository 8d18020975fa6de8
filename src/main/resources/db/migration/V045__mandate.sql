-- What an association lets the Collective's coordinators do in its name, from a day until another.
create table mandate (
    id              uuid        not null primary key,
    revision        bigint      not null,
    organisation_id uuid        not null references organisation (id),
    given_by        uuid        not null references person (id),
    given_as        varchar(120) not null,
    given_at        datetime(6) not null,
    starts_at       datetime(6) not null,
    ends_at         datetime(6) not null,
    revoked_by      uuid references person (id),
    revoked_at      datetime(6),
    key mandate_of (organisation_id, ends_at)
);

create table mandate_act (
    mandate_id uuid        not null references mandate (id) on delete cascade,
    act        varchar(20) not null,
    primary key (mandate_id, act)
);

-- Null for what its own lead deposited.
alter table receipt add column mandate_id uuid references mandate (id);
